import { FAMILY_NAME_FILTER, GIVEN_NAME_FILTER, TOWN_FILTER } from './generated/nameFilters';
import { wordFilter } from './wordTable';

/** Folded names that are likely those of a town, a given name, a family name: hints, wrong about one time in a hundred. */
export const mayBeTown = wordFilter(TOWN_FILTER);
export const mayBeGivenName = wordFilter(GIVEN_NAME_FILTER);
export const mayBeFamilyName = wordFilter(FAMILY_NAME_FILTER);
