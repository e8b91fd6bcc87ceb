import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import { NameKind } from '../../lexicon/nameIndex';
import type { HeadKind } from './organisationNames';
import { isNameDespiteItsWord } from './personNames';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';

/** A stretch of pieces that is read as one name, before its surroundings are noted. */
export interface NameReading {
  readonly first: number;
  /** One past the last piece. */
  readonly after: number;
  readonly rule: string;
  /** What the lexicon knows it as, as `NameKind` bits. */
  readonly kinds: number;
  readonly head: HeadKind | undefined;
}

/** The features that the lexicon gives a name. */
const KNOWN_AS = Object.entries(NameKind).map(([kind, bit]) => [`known:${kind}`, bit] as const);

const PLACES = NameKind.country | NameKind.region | NameKind.city | NameKind.wideRegion;

/** Notes what a name itself says of it: its letters, its words, what the lexicon knows of them. */
export function formFeatures(view: SentenceView, reading: NameReading): string[] {
  const { pieces, openings } = view;
  const features: string[] = [];
  if (reading.kinds !== 0) for (const [feature, bit] of KNOWN_AS) if (reading.kinds & bit) features.push(feature);
  if (reading.head !== undefined) features.push(`head:${reading.head}`);
  if (openings.has(reading.first)) features.push('form:opening');
  const own = pieces.slice(reading.first, reading.after);
  const words = own.filter(({ kind, capital }) => kind === 'word' && capital);
  if (words.length === 0) words.push(own[0]!);
  const common = words.filter(isCommon).length;
  features.push(common === words.length ? 'form:common' : common > 0 ? 'form:partly-common' : 'form:uncommon');
  if (words.every(({ lower }) => lexicon.capitalisedThings().has(lower))) features.push('form:thing');
  if (lexicon.givenNames().has(words[0]!.folded.split('-', 1)[0]!)) features.push('given:first');
  if (/(?:ism|ish|ese)$/.test(words.at(-1)!.folded)) features.push('form:adjective-like');
  if (reading.rule === 'actor.place-and-noun') features.push('form:place-and-noun');
  if (reading.after <= view.datelineEnd) features.push(datelineFeature(pieces, reading));
  const next = pieces[reading.after];
  if (next !== undefined && !next.capital && lexicon.groupNouns().has(next.lower)) features.push('after:group-noun');
  if (words.length === 1) features.push('form:single', ...singleFeatures(view, reading, words[0]!));
  else features.push('form:several', ...severalFeatures(words, own, openings.has(reading.first)));
  return features;
}

/** In a dateline stand the agency, in brackets, and places. */
function datelineFeature(pieces: readonly Piece[], { first, after }: NameReading): string {
  return pieces[first - 1]?.text === '(' && pieces[after]?.text === ')' ? 'dateline:agency' : 'dateline:place';
}

function singleFeatures(view: SentenceView, reading: NameReading, word: Piece): readonly string[] {
  const { text, folded, lower } = word;
  const features: string[] = [];
  const note = (feature: string, isSo: boolean): void => {
    if (isSo) features.push(feature);
  };
  note('form:acronym', isAcronym(word, view) && !(reading.kinds & PLACES));
  note('form:letter', /^\p{L}$/u.test(text));
  note('form:thing', /^[IVXLC]{2,}$/.test(text) || lexicon.numberWords().has(lower));
  note('form:digits', reading.kinds === 0 && /\d/.test(text));
  note('form:derived', view.openings.has(reading.first) && DERIVED.test(folded));
  note('form:plural', reading.kinds === 0 && /[^s]s$/.test(folded));
  note('form:camel', /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|O')/.test(text));
  note('form:double', isNameDespiteItsWord(view, reading.first));
  note('form:place-like', /(?:stan|land|burg|ville|grad|abad|pur|shire|ford|ton|polis)$/.test(folded));
  note('form:people-like', /(?:[ie]ans|ites)$/.test(folded));
  note('single:possessed', view.pieces[reading.first - 1]?.lower === "'s");
  note('surname:single', lexicon.surnames().has(folded));
  return features;
}

/** Endings of English words that lists of common words leave out. */
const DERIVED = /(?:tion|ists?|ments?|ness|ity|ing|ings|isms?|ly|able|ous|ive|ants|philes?|ers)$/;

function severalFeatures(words: readonly Piece[], own: readonly Piece[], isOpening: boolean): readonly string[] {
  const first = words[0]!;
  const features: string[] = [];
  const note = (feature: string, isSo: boolean): void => {
    if (isSo) features.push(feature);
  };
  note('first:place', lexicon.placeFirstWords().has(first.lower));
  note('first:organisation', lexicon.organisationFirstWords().has(first.lower));
  note('first:noun', isPlainNoun(first));
  note('first:office', isOpening && first.office);
  note('last:country', (own.at(-1)!.kinds & NameKind.country) !== 0);
  note(
    'form:initial',
    words.some(({ text }) => /^\p{Lu}\.$/u.test(text)),
  );
  note(
    'form:ampersand',
    own.some(({ text }) => text === '&'),
  );
  note(
    'form:particle',
    own.some(({ lower, capital }) => !capital && lower !== 'and' && lexicon.nameParticles().has(lower)),
  );
  note('surname:last', lexicon.surnames().has(words.at(-1)!.folded));
  return features;
}

/** Neither plural nor verb nor office: "World Rugby" is one name, "Critics Norland" is none. */
function isPlainNoun({ forms, office }: Piece): boolean {
  const other = WordForm.plural | WordForm.past | WordForm.gerund | WordForm.thirdPerson | WordForm.mostlyVerb;
  return !office && (forms & (WordForm.noun | WordForm.adjective)) !== 0 && !(forms & other);
}

/** A word that English uses for other things than this name. */
function isCommon({ forms, lower }: Piece): boolean {
  return forms !== 0 || lexicon.groupNouns().has(lower) || lexicon.bodyNouns().has(lower);
}

function isAcronym({ text }: Piece, { lettering }: SentenceView): boolean {
  return lettering !== 'capitals' && /^\p{Lu}[\p{Lu}\d&+.-]+$/u.test(text);
}
