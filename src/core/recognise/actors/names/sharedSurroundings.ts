import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import type { NameCandidate } from '../candidate';
import { F, isAfter, isBefore, isOf, type Features } from '../weights/features';
import type { NameReading } from './nameReading';
import type { Piece } from '../sentence/pieces';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import type { SentenceView } from '../sentence/sentenceView';
import { itemAt } from '../../../text/itemAt';

/** What stands before the first name of a list stands before all: "in Norland, Sudria and Velm". */
export function share(
  view: SentenceView,
  reading: NameReading,
  previous: { readonly reading: NameReading; readonly name: NameCandidate },
  features: number[],
  from: number,
): void {
  const { pieces } = view;
  let i = reading.first - 1;
  if (i < previous.reading.after || i > previous.reading.after + 2) return;
  if (pieces[i]?.lower === 'the') i--;
  const isPair = pieces[i]?.lower === 'and' || pieces[i]?.lower === 'or' || pieces[i]?.text === '&';
  if (isPair) i--;
  const isList = pieces[i]?.text === ',';
  if (isList) i--;
  if ((!isPair && !isList) || i !== previous.reading.after - 1) return;
  if (!isPair && isSpeakerBehind(pieces, reading.after)) return;
  const isInner = isInnerPlace(view, previous.reading, reading);
  if (
    !isInner &&
    placeGroup(reading) !== placeGroup(previous.reading) &&
    !(isPair && isPlaceToo(previous, reading, features))
  )
    return;
  const inherited = previous.name.features.filter((feature) => isBefore(feature) || isOf(feature));
  // Objects of one preposition are not the subject of what follows the last of them.
  const isObject = inherited.some((feature) => OBJECT_OF.includes(feature));
  const own: Features = features.splice(from);
  for (const feature of own) {
    if (feature === F['before:comma'] || feature === F['before:and'] || (isObject && isAfter(feature))) continue;
    features.push(feature);
  }
  features.push(...inherited, isPair ? F['list:pair'] : F['list:comma']);
  if (isInner) features.push(F['list:inner-place']);
}

/** "in Velm, Kolb told them": behind a comma alone, what speaks is another, and no item of a list. */
export function isSpeakerBehind(pieces: readonly Piece[], after: number): boolean {
  const verb = pieces[after];
  return verb !== undefined && isVerb(verb) && isVerbOf(Verbs.speech, verb);
}

/** "in the states of Velm and Sorby": what nothing is known of, behind a known place that hangs on a preposition. */
function isPlaceToo(
  { reading, name }: { readonly reading: NameReading; readonly name: NameCandidate },
  { kinds, head }: NameReading,
  features: Features,
): boolean {
  if (kinds !== 0 || head !== undefined || placeGroup(reading) === 'other') return false;
  if (features.includes(F['after:verb']) || features.includes(F['after:auxiliary'])) return false;
  return name.features.includes(F['of:place']) || name.features.includes(F['before:place-preposition']);
}

const OBJECT_OF: Features = [
  F['before:from'],
  F['before:to'],
  F['before:of'],
  F['before:place-preposition'],
  F['before:party-preposition'],
];

/** "Port Ellis, Norland": a state behind a comma that only says where the town before it lies. */
function isInnerPlace({ pieces }: SentenceView, town: NameReading, state: NameReading): boolean {
  if (!(town.kinds & (NameKind.city | NameKind.region)) || town.kinds & NameKind.country) return false;
  if (!(state.kinds & (NameKind.country | NameKind.region)) || itemAt(pieces, state.first - 1)?.text !== ',')
    return false;
  const next = pieces[state.after];
  // A comma that closes the apposition, or a preposition: not the subject of what follows.
  return (
    next === undefined || (next.kind === 'punctuation' && next.lower !== "'s") || lexicon.prepositions().has(next.lower)
  );
}

/** Names share the context of a list only with names of their kind. */
function placeGroup({ kinds, head }: NameReading): string {
  if (kinds & NameKind.country) return 'country';
  if (kinds & (NameKind.city | NameKind.region | NameKind.wideRegion) || head === 'place') return 'place';
  return 'other';
}
