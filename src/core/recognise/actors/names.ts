import { lexicon } from '../../lexicon';
import { beginsKnownName, kindsOfName, LONGEST_NAME, NameKind } from '../../lexicon/nameIndex';
import type { Span } from '../../text/span';
import type { NameCandidate, Role } from './candidate';
import { isOffice, isOrigin } from './nounPhrase';
import { headedName, isCommonWord, type HeadKind } from './organisationNames';
import { nameEnd } from './personNames';
import type { Piece } from './pieces';
import { roleAfter, roleBefore, roleBeforeComma, type FoundRole } from './roles';
import type { SentenceView } from './sentenceView';
import { surroundings } from './surroundings';

/** A stretch of pieces that is read as one name, before its surroundings are noted. */
interface Reading {
  readonly first: number;
  readonly after: number;
  readonly rule: string;
  readonly kinds: number;
  readonly head: HeadKind | undefined;
}

/** Proposes the names of a sentence: known ones, those with a telling head, and runs of capitalised words. */
export function scanNames(view: SentenceView, text: string): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const { pieces } = view;
  let hidden = -1;
  for (let i = 0; i < pieces.length;) {
    const reading = readName(view, i);
    if (reading === undefined) {
      i++;
      continue;
    }
    if (reading.head !== 'event') {
      const candidate = candidateOf(view, text, reading);
      // What stands inside a title before a name is no mention of its own.
      if (candidate.hides !== undefined) {
        hidden = candidate.hides;
        while (
          candidates.length > 0 &&
          candidates.at(-1)!.start >= hidden &&
          !isFree(candidates.at(-1)!, view, candidate)
        )
          candidates.pop();
      }
      candidates.push(candidate.name);
    }
    i = reading.after;
  }
  return candidates;
}

/** Within a title, names behind a preposition or before a possessive stay mentions: "president of Norland". */
function isFree(inside: Span, view: SentenceView, of: { readonly role?: FoundRole }): boolean {
  if (of.role === undefined) return true;
  const at = view.pieces.findIndex((piece) => piece.start === inside.start);
  for (let i = at - 1; i >= of.role.first; i--) {
    const { lower } = view.pieces[i]!;
    if (/^(?:of|for|to|at|in)$/.test(lower)) return true;
  }
  const after = view.pieces.find((piece) => piece.start >= inside.end);
  return after?.lower === "'s";
}

function readName(view: SentenceView, i: number): Reading | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  if (piece.kind !== 'word') return undefined;
  const known = knownName(view, i);
  const headed = piece.capital && mayBegin(view, i) ? headedName(view, i) : undefined;
  if (headed !== undefined && (known === undefined || headed.after > known.after)) {
    return { first: i, after: headed.after, rule: `actor.${headed.head}-head`, kinds: 0, head: headed.head };
  }
  if (known !== undefined && !givesWay(view, i, known)) {
    if (
      !(known.kinds & ~(NameKind.adjective | NameKind.people)) &&
      known.kinds & NameKind.adjective &&
      !(known.kinds & NameKind.people)
    )
      return undefined;
    return { first: i, after: known.after, rule: 'actor.known-name', kinds: known.kinds, head: undefined };
  }
  if (isOrigin(piece) && pieces[i + 1]?.capital !== true) return undefined;
  if (isOrigin(piece) && !lexicon.givenNames().has(piece.folded)) return undefined;
  if (isOffice(piece) && !lexicon.givenNames().has(piece.folded)) return undefined;
  if (lexicon.formsOfAddress().has(piece.lower)) return undefined;
  if (!mayBegin(view, i)) return undefined;
  const after = nameEnd(view, i);
  if (after === i) return undefined;
  if (
    lettering !== 'sentence' &&
    pieces.slice(i, after).some((each) => each.forms !== 0) &&
    !lexicon.givenNames().has(piece.folded)
  )
    return undefined;
  return { first: i, after, rule: 'actor.capitalised', kinds: 0, head: undefined };
}

/** False for words that have their capital by position or by custom alone. */
function mayBegin(view: SentenceView, i: number): boolean {
  const piece = view.pieces[i]!;
  const { lower } = piece;
  if (
    view.lettering !== 'sentence' &&
    piece.forms !== 0 &&
    !lexicon.givenNames().has(piece.folded) &&
    !lexicon.headsWithComplement().has(lower) &&
    kindsOfName(piece.text) === 0
  )
    return false;
  if (lexicon.functionWords().has(lower)) return false;
  if (lexicon.calendarWords().has(lower) && !lexicon.monthNames().has(lower)) return false;
  return true;
}

/** The longest name of the lexicon that begins at piece `i`. */
function knownName(view: SentenceView, i: number): { readonly after: number; readonly kinds: number } | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  if (!/\p{Lu}/u.test(piece.text) || !beginsKnownName(piece.folded)) return undefined;
  let name = '';
  let found: { readonly after: number; readonly kinds: number } | undefined;
  for (let j = i; j < pieces.length && j - i < LONGEST_NAME; j++) {
    const part = pieces[j]!;
    name += j > i && part.spaced ? ` ${part.text}` : part.text;
    const kinds = kindsOfName(name, lettering === 'capitals');
    if (kinds !== 0 && (part.capital || j > i)) found = { after: j + 1, kinds };
    else if (kinds !== 0 && piece.text !== piece.lower) found = { after: j + 1, kinds };
    if (
      part.kind === 'punctuation' &&
      part.text !== ',' &&
      part.text !== '.' &&
      part.text !== "'" &&
      part.text !== '’' &&
      part.text !== '-' &&
      part.text !== '&'
    )
      break;
  }
  return found;
}

/** True if a known name is but a part of a longer one: "Jordan Smith", "Paris Hilton", "Florence Nightingale". */
function givesWay(view: SentenceView, i: number, known: { readonly after: number; readonly kinds: number }): boolean {
  const { pieces } = view;
  if (known.after > i + 1 && !(known.kinds & NameKind.adjective)) return false;
  const next = pieces[known.after];
  const piece = pieces[i]!;
  if (
    next?.capital !== true ||
    !next.spaced ||
    next.kind !== 'word' ||
    isOffice(next) ||
    isOrigin(next) ||
    isCommonWord(next)
  )
    return false;
  if (lexicon.functionWords().has(next.lower) || lexicon.calendarWords().has(next.lower)) return false;
  if (kindsOfName(next.text) & (NameKind.country | NameKind.organisation)) return false;
  if (/^\p{Lu}{2,}$/u.test(piece.text)) return false;
  if (known.kinds & NameKind.country && !lexicon.givenNames().has(piece.folded)) return false;
  if (known.kinds & NameKind.adjective) return lexicon.givenNames().has(piece.folded);
  return lexicon.givenNames().has(piece.folded) || (known.kinds & (NameKind.city | NameKind.region)) !== 0;
}

function candidateOf(
  view: SentenceView,
  text: string,
  reading: Reading,
): { readonly name: NameCandidate; readonly hides?: number; readonly role?: FoundRole } {
  const { pieces } = view;
  let { first } = reading;
  const { after } = reading;
  // A capital article belongs to a name only where the lexicon says so.
  if (reading.rule !== 'actor.known-name' && /^(?:The|A|An)$/.test(pieces[first]!.text) && after > first + 1) first++;
  const own = pieces.slice(first, after);
  const features = [...formFeatures(view, first, own, reading), ...surroundings(view, first, after)];
  const mayHaveRole =
    (reading.kinds & (NameKind.country | NameKind.region | NameKind.wideRegion)) === 0 && reading.head !== 'place';
  const before = mayHaveRole ? roleBefore(view, first) : undefined;
  const comma =
    mayHaveRole && before === undefined ? (roleBeforeComma(view, first, after) ?? roleAfter(view, after)) : undefined;
  const found = before ?? comma;
  if (before) features.push('role:before');
  if (comma) features.push(comma.where === 'after' ? 'role:after' : 'role:comma-before');
  const address = pieces[first - 1];
  if (address?.capital === true && lexicon.formsOfAddress().has(address.lower) && address.spaced)
    features.push('address:before');
  const role: Role | undefined = found && {
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
  };

  let end = own.at(-1)!.end;
  let start = own[0]!.start;
  // "RMT union", "Sinn Féin party": the noun belongs to a name that is no country's or person's.
  const noun = pieces[after];
  if (
    noun?.kind === 'word' &&
    noun.spaced &&
    /^(?:union|party|movement)$/.test(noun.lower) &&
    !noun.capital &&
    (reading.kinds & ~(NameKind.organisation | NameKind.medium)) === 0
  ) {
    features.push('head:noun');
    end = noun.end;
  }
  if (start > end) start = end;
  const name: NameCandidate = {
    form: 'name',
    start,
    end,
    text: text.slice(start, end),
    rule: reading.rule,
    words: own.filter((piece) => piece.kind === 'word').map((piece) => piece.folded),
    opening: view.openings.has(first) && first === reading.first,
    lettering: view.lettering,
    features,
    ...(role === undefined ? {} : { role }),
    ...shorterReading(view, text, reading),
  };
  return { name, ...(before === undefined ? {} : { hides: before.start, role: before }) };
}

/** Without a first word that is a common one at the start of a sentence: "Critics Norland …", "Speaking Ana Kolb …". */
function shorterReading(view: SentenceView, text: string, reading: Reading): { shorter?: NameCandidate } {
  const piece = view.pieces[reading.first]!;
  if (!view.openings.has(reading.first) || reading.after - reading.first < 2 || reading.rule === 'actor.known-name')
    return {};
  if (piece.forms === 0 || lexicon.givenNames().has(piece.folded)) return {};
  const next = readName(view, reading.first + 1);
  if (next === undefined || next.head === 'event') return {};
  return { shorter: candidateOf(view, text, next).name };
}

function formFeatures(view: SentenceView, first: number, own: readonly Piece[], reading: Reading): string[] {
  const features: string[] = [];
  for (const [kind, bit] of Object.entries(NameKind)) if (reading.kinds & bit) features.push(`known:${kind}`);
  if (reading.head !== undefined) features.push(`head:${reading.head}`);
  const words = own.filter((piece) => piece.kind === 'word' && piece.capital);
  const single = words.length === 1;
  features.push(single ? 'form:single' : 'form:several');
  if (view.openings.has(first)) features.push('form:opening');
  const acronym = single && /^\p{Lu}[\p{Lu}\d&+.-]+$/u.test(own[0]!.text) && view.lettering !== 'capitals';
  if (acronym) features.push('form:acronym');
  if (single && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(own[0]!.text) && !/^(?:Mc|Mac|De|Di|O')/.test(own[0]!.text))
    features.push('form:camel');
  const common = words.filter((piece) => piece.forms !== 0).length;
  if (common === words.length) features.push('form:common');
  else if (common > 0) features.push('form:partly-common');
  if (words.some((piece) => /^\p{Lu}\.$/u.test(piece.text))) features.push('form:initial');
  if (own.some((piece) => lexicon.nameParticles().has(piece.lower) && !piece.capital && piece.lower !== 'and'))
    features.push('form:particle');
  if (lexicon.givenNames().has(words[0]!.folded.split('-', 1)[0]!) || lexicon.givenNames().has(words[0]!.folded))
    features.push('given:first');
  if (!single && lexicon.surnames().has(words.at(-1)!.folded)) features.push('surname:last');
  if (single && lexicon.surnames().has(words[0]!.folded)) features.push('surname:single');
  if (words.every((piece) => lexicon.capitalisedThings().has(piece.lower))) features.push('form:thing');
  if (/(?:stan|land|burg|ville|grad|abad|pur|shire|ford|ton|polis)$/.test(words[0]!.folded) && single)
    features.push('form:place-like');
  if (/(?:ism|ish|ese)$/.test(words.at(-1)!.folded)) features.push('form:adjective-like');
  return features;
}
