import { lexicon } from '../../../lexicon';
import { LexemeTable, type Lexeme } from '../../../text/lexeme';

/** Lists of the lexicon that are asked of most words of names; bits. */
export const List = {
  calendar: 1 << 0,
  month: 1 << 1,
  /** Quantifiers and words for numbers. */
  amount: 1 << 2,
  functionAdverb: 1 << 3,
  nameAdverb: 1 << 4,
  formOfAddress: 1 << 5,
  firstParticle: 1 << 6,
  innerParticle: 1 << 7,
  innerWord: 1 << 8,
  nameSuffix: 1 << 9,
  doubleWord: 1 << 10,
  pluralModifier: 1 << 11,
  participleModifier: 1 << 12,
  orderingPast: 1 << 13,
  bodyTitle: 1 << 14,
  notActorFirst: 1 << 15,
  description: 1 << 16,
  addressBeforeName: 1 << 17,
} as const;

const LISTS: readonly (readonly [list: number, words: () => ReadonlySet<string>])[] = [
  [List.calendar, lexicon.calendarWords],
  [List.month, lexicon.monthNames],
  [List.amount, lexicon.quantifiers],
  [List.amount, lexicon.numberWords],
  [List.functionAdverb, lexicon.functionAdverbs],
  [List.nameAdverb, lexicon.nameAdverbs],
  [List.formOfAddress, lexicon.formsOfAddress],
  [List.addressBeforeName, lexicon.addressesBeforeNames],
  [List.firstParticle, lexicon.firstParticles],
  [List.innerParticle, lexicon.innerParticles],
  [List.innerWord, lexicon.innerWords],
  [List.nameSuffix, lexicon.nameSuffixes],
  [List.doubleWord, lexicon.doubleWords],
  [List.pluralModifier, lexicon.pluralModifiers],
  [List.participleModifier, lexicon.participleModifiers],
  [List.orderingPast, lexicon.orderingPasts],
  [List.bodyTitle, lexicon.bodyTitles],
  [List.notActorFirst, lexicon.notActorFirstWords],
  [List.description, lexicon.descriptions],
];

const listed = new LexemeTable(({ lower }) => {
  let lists = 0;
  for (const [list, words] of LISTS) if (words().has(lower)) lists |= list;
  return lists;
});

/** True if the word stands in at least one of the given lists, bits of {@link List}. */
export function isListed({ lexeme }: { readonly lexeme: Lexeme }, lists: number): boolean {
  return (listed.of(lexeme) & lists) !== 0;
}
