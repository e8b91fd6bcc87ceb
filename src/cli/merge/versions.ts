import type { Side } from '../../core/claims/merge/outcome';
import type { Refusal } from '../../core/claims/merge/refusal';
import { isUtf16 } from '../../core/text/encoding';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { readBytes } from '../../platform/node/readBytes';
import { UsageError } from '../options';
import { articleProblemSentence } from '../wording/sidecar';
import { printable } from '../terminal/printable';
import { readFailureSentence } from '../wording/readFailure';
import { syntaxWords } from '../wording/yaml';

/** The versions as messages name them. */
export const WHICH: Readonly<Record<Side, string>> = {
  base: 'the common version',
  ours: 'our version',
  theirs: 'their version',
};

/** That a version cannot be merged by claim, and why: what is to be mended, in which line of it. */
export function refusalSentence(side: Side, why: Refusal | undefined, line: number | undefined): string {
  const refused = `${WHICH[side]} cannot be merged by claim`;
  if (why === undefined) return `${refused}.`;
  return `${refused}${line === undefined ? ':' : `. In its line ${line}:`} ${printable(reasonOf(why))}`;
}

function reasonOf({ code, facts = {} }: Refusal): string {
  switch (code) {
    case 'yaml-syntax':
      return syntaxWords(facts);
    case 'claim-set-apart':
      return `The claim ${facts.value} was edited here, and has the id ${facts.other} in the other version since an earlier merge, as ${facts.value} is another claim there. Make the edit in ${facts.other}, and use ${facts.value} as it is in the other version.`;
    default:
      return articleProblemSentence({ code, facts });
  }
}

/** The text of a version, or why it has none, as words behind its name. */
export type VersionText = { readonly text: string } | { readonly trouble: string };

/** Reads a version. Throws {@link UsageError} if its file cannot be read. */
export async function textOf(file: string): Promise<VersionText> {
  const result = await readBytes(file, FILE_LIMIT.bytes);
  if (result.failure === 'tooLarge')
    return { trouble: `is larger than ${FILE_LIMIT.inWords}, which is too large for a sidecar; divide it` };
  if (result.failure !== undefined)
    throw new UsageError(readFailureSentence(result, `“${printable(file)}”`, { insteadOfFolder: 'a sidecar in it' }));
  if (isUtf16(result.bytes)) return { trouble: UTF_16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.bytes) };
  } catch {
    return { trouble: notUtf8(new TextDecoder().decode(result.bytes)) };
  }
}

const UTF_16 = 'is saved as UTF-16; save it as UTF-8';

function notUtf8(text: string): string {
  const line = lineAt(text, text.indexOf(REPLACED));
  return `has bytes that are not UTF-8 text, the first of them in line ${line}; save it as UTF-8`;
}

/** What a decoder puts in place of bytes that are no text. */
const REPLACED = '\ufffd';

/** Why a text that git gave, decoded as UTF-8, is none; `undefined` if it is. */
export function decodingTrouble(text: string): string | undefined {
  if (/^(?:\ufffd\ufffd)?(?:[^\0]\0|\0[^\0])/.test(text)) return UTF_16;
  return text.includes(REPLACED) ? notUtf8(text) : undefined;
}

/** The line that an offset is in, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
