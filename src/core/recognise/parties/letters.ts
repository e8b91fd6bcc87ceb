import { HAS_CAPITAL } from '../../text/anyScript';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { partyAt } from './mentionPlaces';
import { isOwnVoice } from './ownVoice';

/** Who writes a letter or petition, and whom "you" stands for in it. */
export interface Letter {
  readonly writers: readonly ResolvedParty[];
  readonly addressed: readonly ResolvedParty[];
}

/** How many readings may stand above "Dear Minister", and how many below what leads to the names of those who sign. */
const HEAD = 12;
const TAIL = 12;
/** How long a line is that only says to whom it is written, or who signs, in UTF-16 code units. */
const LONGEST_LINE = 160;

/** How long a line is that signs what nothing closes, in UTF-16 code units. */
const LONGEST_SIGNATURE = 60;

/** "Dear", and the heading of a petition: "Open letter to the", "To the bishop of". */
const SALUTATION = /^(?:dear |(?:an? )?(?:open letter|petition|appeal|letter) to (?:the )?|to (?:the )?)/i;
const DEAR = /^dear /i;
/** Who is nobody in particular. */
const ANYBODY =
  /^(?:all|friends?|readers?|colleagues?|fellow\b.*|sir|madam|sirs|sir or madam|editor|neighbou?rs?|diary)$/i;
/** What closes a letter, with who signs it behind or below. */
const CLOSING =
  /^(?:yours(?: (?:sincerely|faithfully|truly|respectfully))?|(?:sincerely|respectfully|faithfully)(?: yours)?|(?:kind|best|warm) (?:regards|wishes)|signed(?: by)?|signatories|the undersigned|on behalf of)\b[:,.]?\s*/i;

/** The letter that an article is: it is addressed or signed, and speaks of itself as "I" or "we". */
export function letterIn(readings: readonly Reading[], mentions: PerReading<Mention>): Letter | undefined {
  const addressed = addressedIn(readings, mentions);
  const writers = writersIn(readings, mentions, addressed !== undefined);
  if (addressed === undefined && writers.length === 0) return undefined;
  const last = Math.min(readings.length, HEAD + TAIL);
  for (let at = 0; at < last; at++)
    if (isOwnVoice(readings[at]!.paragraph)) return { writers, addressed: addressed ?? [] };
  return undefined;
}

/** To whom it is written; `undefined` where no line says so. */
function addressedIn(
  readings: readonly Reading[],
  mentions: PerReading<Mention>,
): readonly ResolvedParty[] | undefined {
  let headed: readonly ResolvedParty[] | undefined;
  for (let at = 0; at < readings.length && at < HEAD; at++) {
    const { passage, paragraph } = readings[at]!;
    const text = paragraph.text.trimEnd();
    if (text.length > LONGEST_LINE || /[.?!]$/.test(text)) continue;
    const opener = SALUTATION.exec(text)?.[0];
    if (opener === undefined) continue;
    const isDear = DEAR.test(opener);
    if (isDear && !/[,:]$/.test(text)) continue;
    const named = mentions[at]!.filter(({ start, type }) => start >= opener.length && (!isDear || type !== 'place'));
    const start = opener.length;
    const words = text.slice(start).replace(/[,:]$/, '');
    // "To the bishop of Velm": what stands before "of" is somebody, whoever is named behind.
    const isOffice = !isDear && / of /.test(words.slice(0, (named[0]?.start ?? start) - start));
    const parties =
      named.length > 0 && !isOffice
        ? named.map((mention) => partyAt(readings[at]!, mention))
        : [{ passage, start, end: start + words.length, text: words }];
    const known = ANYBODY.test(words) ? [] : parties;
    if (isDear) return headed !== undefined && headed.length > 0 && named.length === 0 ? headed : known;
    if (named.length > 0) headed ??= known;
  }
  return headed;
}

/** Who signs it: named behind what closes it, or in the lines below. */
function writersIn(
  readings: readonly Reading[],
  mentions: PerReading<Mention>,
  isAddressed: boolean,
): readonly ResolvedParty[] {
  const first = Math.max(1, readings.length - TAIL);
  for (let at = first; at < readings.length; at++) {
    const { text } = readings[at]!.paragraph;
    if (text.length > LONGEST_LINE || !CLOSING.test(text)) continue;
    const beside = signersAt(readings, mentions, at);
    if (beside.length > 0) return beside;
    const below: ResolvedParty[] = [];
    for (let line = at + 1; line < readings.length; line++) {
      if (readings[line]!.paragraph.text.length > LONGEST_LINE) break;
      below.push(...signersAt(readings, mentions, line));
    }
    return below;
  }
  if (!isAddressed) return [];
  const we = whoWeAre(readings, mentions);
  // "Anna Renz and 40 fishermen": the last line, where nothing closes the letter.
  const last = readings.length - 1;
  const { text } = readings[last]!.paragraph;
  return we.length > 0 || last < first || text.length > LONGEST_SIGNATURE || /[.?!:]$/.test(text.trimEnd())
    ? we
    : signersAt(readings, mentions, last);
}

/** "We, the residents of Mill Lane, ask you": who says so at the head of what nobody signs. */
function whoWeAre(readings: readonly Reading[], mentions: PerReading<Mention>): readonly ResolvedParty[] {
  for (let at = 0; at < readings.length && at < HEAD; at++) {
    const { passage, paragraph } = readings[at]!;
    const { opener = '', who } = WE.exec(paragraph.text)?.groups ?? {};
    if (who === undefined) continue;
    const start = opener.length;
    const named = mentions[at]!.find((mention) => mention.start <= start && start < mention.end);
    const end = start + who.length;
    return [named === undefined ? { passage, start, end, text: who } : partyAt(readings[at]!, named)];
  }
  return [];
}

const WE = /^(?<opener>we, (?:the )?(?:undersigned )?)(?<who>[^ ,]+(?: [^ ,]+)??)(?: (?:of|in|at|from|who) [^,]*)?,/i;

/** Those who are named in a line; of a name with what somebody is ("Jo Wick, professor at Velm"), the name. */
function signersAt(readings: readonly Reading[], mentions: PerReading<Mention>, at: number): readonly ResolvedParty[] {
  const named = mentions[at]!.filter(({ type, text }) => type !== 'place' && HAS_CAPITAL.test(text[0]!));
  const people = named.filter(({ type }) => type === 'person');
  return (people.length > 0 ? people : named).map((mention) => partyAt(readings[at]!, mention));
}
