import { isDate } from '../../claims/edtf';
import type { JsonObject } from '../webAnnotation/json';

// What has several parts, read back from how our own table writes it. What cannot be told apart there is taken so that the
// same table is written of it again.

type Parts = Record<string, string>;

/** Evidence, one a line: `title <address> (day): note`. A line without address and day goes on with the note before it. */
export function evidenceIn(cell: string): readonly JsonObject[] {
  const evidence: Parts[] = [];
  for (const line of cell.split('\n')) {
    const { title, url, accessed, note } = (WITH_ADDRESS.exec(line) ?? withDay(line))?.groups ?? {};
    if (url !== undefined || accessed !== undefined) evidence.push(present({ title, url, accessed, note }));
    else goOn(evidence, line, { title: line.trim() });
  }
  return evidence.filter((one) => Object.keys(one).length > 0);
}

const WITH_ADDRESS = /^(?<title>[^<]*)<(?<url>[^<>]*)>(?: \((?<accessed>[^()]*)\))?(?:: (?<note>.*))?$/;
const WITH_DAY = /^(?<title>[^(]*)\((?<accessed>[^()]*)\)(?:: (?<note>.*))?$/;

function withDay(line: string): RegExpExecArray | undefined {
  const found = WITH_DAY.exec(line);
  return found !== null && isDate(found.groups!.accessed!) ? found : undefined;
}

/** Reviews, one a line: `who verdict (moment): note`. A line with neither verdict nor moment goes on with the note before it. */
export function reviewsIn(cell: string): readonly JsonObject[] {
  const reviews: Parts[] = [];
  for (const line of cell.split('\n')) {
    const { head, at, note } = headOf(line);
    const [verdict] = /(?:^| )(?:agree|disagree|unsure|comment)$/.exec(head) ?? [];
    const by = verdict === undefined ? head : head.slice(0, -verdict.length);
    const review = present({ by, at, verdict, note });
    if (at !== undefined || verdict !== undefined) reviews.push(review);
    else goOn(reviews, line, review);
  }
  return reviews.filter((one) => Object.keys(one).length > 0);
}

/** By whom, when and why a claim was set aside: `who (moment): reason`. */
export function parkedIn(cell: string): JsonObject {
  if (cell === 'set aside') return {};
  const { head, at, note } = headOf(cell);
  return present({ by: head, at, reason: note });
}

/** Relations, each of a type and a claim. */
export function relationIn(value: string): JsonObject {
  const [type = '', ...target] = value.split(' ');
  return { type, target: target.join(' ') };
}

/** What stands before the first colon, with the moment at its end; in a moment no blank is behind a colon. */
function headOf(line: string) {
  const colon = line.indexOf(': ');
  const head = colon < 0 ? line : line.slice(0, colon);
  const moment = / ?\((?<at>\d{4}-[^() ]+)\)$/.exec(head);
  return {
    head: moment === null ? head : head.slice(0, moment.index),
    at: moment?.groups!.at,
    note: colon < 0 ? undefined : line.slice(colon + 2),
  };
}

function goOn(items: Parts[], line: string, alone: Parts): void {
  const last = items.at(-1);
  if (last?.note === undefined) items.push(alone);
  else last.note += `\n${line}`;
}

function present(parts: Readonly<Record<string, string | undefined>>): Parts {
  const entries = Object.entries(parts).map(([key, value]) => [key, value?.trim()] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => !!entry[1]));
}
