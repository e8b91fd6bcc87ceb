import type { Label } from '../score/scoring';
import { CONTENT_FIELDS, contentLabel, isContent, kindOf, type ContentType } from './contents';
import {
  cueNear,
  fieldsOf,
  LabelError,
  matcherOf,
  occurrences,
  type Fail,
  type PlacedSpan,
  type PlacedText,
} from './placing';

/** What a labels file says, placed in its article: the content of a gold file but for its names. */
export interface PlacedLabels {
  /** Path of the article relative to the labels file, if it is not the `.txt` of the same name. */
  readonly article?: string;
  readonly referenceDate: string;
  readonly entities: readonly Label[];
  readonly chrome: readonly PlacedSpan[];
  readonly ignore: readonly PlacedSpan[];
}

/** Words for the types of actors. */
export const ACTORS: Readonly<Record<string, string>> = {
  person: 'person',
  org: 'organisation',
  country: 'country',
  group: 'group',
  place: 'place',
};
/** TIMEX3 types of dates. */
export const DATES = ['DATE', 'TIME', 'DURATION', 'SET'];
/** Where the article is, for labels files whose article has another name; `undefined` if it has the same name. */
export function articlePathOf(labels: string): string | undefined {
  return /^article: *(\S.*)$/m.exec(labels)?.[1];
}

/**
 * Places hand-made labels in their article. The format is described in `README.md` of this folder.
 * @throws LabelError where a label is not in the article, or not where it is said to be.
 */
export function placeLabels(labels: string, article: string): PlacedLabels {
  const placer = new Placer(article);
  for (const [index, line] of labels.split('\n').entries()) placer.read(line, index + 1);
  return placer.result();
}

class Placer {
  private readonly lines: readonly PlacedSpan[];
  private readonly entities: Label[] = [];
  private readonly chrome: PlacedSpan[] = [];
  private readonly ignore: PlacedSpan[] = [];
  private articlePath: string | undefined;
  private referenceDate: string | undefined;
  /** The lines of the article that labels are now sought in. */
  private region: PlacedSpan = { start: 0, end: 0 };
  /** Behind the last actor or date. */
  private nameCursor = 0;
  /** At the start of the last demand, and of the last statement. */
  private readonly contentCursors = { demand: 0, statement: 0 };

  constructor(private readonly article: string) {
    this.lines = [...article.matchAll(/^.*$/gm)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  read(line: string, number: number): void {
    const fail = (message: string): never => {
      throw new LabelError(number, message);
    };
    if (line.trim() === '' || line.startsWith('#')) return;
    if (line.startsWith('@')) {
      this.region = this.linesAt(line.slice(1).trim(), fail);
      this.nameCursor = this.contentCursors.demand = this.contentCursors.statement = this.region.start;
      return;
    }
    const { key, rest } = /^(?<key>[\w~]+): *(?<rest>\S.*)$/.exec(line)?.groups ?? {};
    if (key === undefined || rest === undefined) return fail(`not understood: ${line}`);
    if (key === 'article') this.articlePath = rest;
    else if (key === 'reference') this.referenceDate = rest;
    else if (key === 'chrome') for (const part of rest.split(' ')) this.chrome.push(this.linesAt(part, fail));
    else if (key === 'ignore') this.ignore.push(this.stretch(rest, fail));
    else if (DATES.includes(key)) this.date(key, rest, fail);
    else if (isContent(key)) this.content(key, rest, fail);
    else this.actor(key, rest, fail);
  }

  result(): PlacedLabels {
    if (this.referenceDate === undefined) throw new LabelError(1, 'no reference date');
    const byStart = (a: PlacedSpan, b: PlacedSpan) => a.start - b.start || b.end - a.end;
    return {
      ...(this.articlePath !== undefined && { article: this.articlePath }),
      referenceDate: this.referenceDate,
      entities: this.entities.sort(byStart),
      chrome: this.chrome.sort(byStart),
      ignore: this.ignore.sort(byStart),
    };
  }

  private actor(key: string, rest: string, fail: Fail): void {
    const type = ACTORS[key.replace('~', '')] ?? fail(`no kind of label is called ${key}`);
    const { text, fields } = fieldsOf(rest, ['role'], fail);
    const span = this.find(text, this.nameCursor, fail);
    this.nameCursor = span.end;
    const attributes = {
      ...(type === 'place' && { role: 'location' }),
      ...fields,
      ...(key.endsWith('~') && { subtype: 'nominal' }),
    };
    this.entities.push({ kind: 'actor', ...span, type, attributes });
  }

  private date(type: string, rest: string, fail: Fail): void {
    const { value, text } = /^(?<value>\S+) (?<text>.+)$/.exec(rest)?.groups ?? {};
    if (value === undefined || text === undefined) return fail('a date is a value and a text');
    const span = this.find(text, this.nameCursor, fail);
    this.nameCursor = span.end;
    this.entities.push({ kind: 'date', ...span, type, value, attributes: {} });
  }

  private content(type: ContentType, rest: string, fail: Fail): void {
    const { text, fields } = fieldsOf(rest, CONTENT_FIELDS, fail);
    const kind = kindOf(type);
    const span = this.find(text, this.contentCursors[kind], fail);
    this.contentCursors[kind] = span.start;
    const finder = {
      isPrinted: (stretch: string) => matcherOf(stretch).test(this.article),
      cue: (field: string) => this.cue(field, span, fail),
    };
    this.entities.push(contentLabel(type, span, fields, finder, fail));
  }

  /** The last one before the content, else the first one in or behind it; `cue LINE: text` looks in another line. */
  private cue(field: string, content: PlacedSpan, fail: Fail): PlacedText {
    const { line, text } = /^(?:(?<line>\d+): )?(?<text>.+)$/.exec(field)?.groups ?? {};
    const region = line === undefined ? this.region : this.linesAt(line, fail);
    return cueNear(this.all(text ?? '', region), content) ?? fail(`cue "${field}" is not there`);
  }

  private stretch(rest: string, fail: Fail): PlacedSpan {
    const { lines, text } = /^(?<lines>[\d-]+)(?: (?<text>.+))?$/.exec(rest)?.groups ?? {};
    const region = this.linesAt(lines ?? '', fail);
    if (text === undefined) return { ...region, text: this.article.slice(region.start, region.end) };
    return this.all(text, region)[0] ?? fail(`"${text}" is not in line ${lines}`);
  }

  private find(text: string, from: number, fail: Fail): PlacedText {
    const [first] = this.all(text, { start: from, end: this.region.end });
    return first ?? fail(`"${text}" does not follow in the lines it is said to be in`);
  }

  private all(text: string, region: PlacedSpan): readonly PlacedText[] {
    return occurrences(text, this.article, region);
  }

  private linesAt(range: string, fail: Fail): PlacedSpan {
    const { first, last } = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(range)?.groups ?? {};
    const start = this.lines[Number(first) - 1];
    const end = this.lines[Number(last ?? first) - 1];
    if (start === undefined || end === undefined) return fail(`the article has no lines ${range}`);
    return { start: start.start, end: end.end };
  }
}
