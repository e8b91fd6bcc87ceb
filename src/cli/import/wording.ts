import type { LeftOver } from '../../core/exchange/destination';
import { isOtherClaim, type ImportRemarks } from '../../core/exchange/importOutcome';
import type { AnchorState } from '../../core/claims/claim';
import { printable } from '../terminal/printable';
import type { Applied } from './apply';

/** What was taken otherwise than it stands in the file, of the claims that come. */
export function remarkSentences(file: string, { misplaced, ownWords }: ImportRemarks): readonly string[] {
  return [
    ...(misplaced === 0
      ? []
      : [
          `${misplaced === 1 ? 'The position of 1 annotation does not match its' : `The positions of ${misplaced} annotations do not match their`} words in ${file}, perhaps because the text has been edited since; the places are looked for by the words alone.`,
        ]),
    ...(ownWords.length === 0
      ? []
      : [
          `Kinds and statuses of the other program that claims cannot have are added as tags and notes: ${ownWords.map((word) => `“${word}”`).join(', ')}.`,
        ]),
  ];
}

/** Why annotations go to none of the articles, and what to do. */
export function leftOverSentence({ why, source, count }: LeftOver, isAnyUnread: boolean): string {
  if (source.isTable) return leftRowsSentence(why, source, isAnyUnread);
  const { file, source: iri } = source;
  const of = `${count} ${count === 1 ? 'annotation' : 'annotations'} of “${file ?? iri}”`;
  switch (why) {
    case 'unread':
      return `${of} left out because that article or its sidecar could not be read. Correct that, then run this again.`;
    case 'other-article':
      return `${of} left for another article of this name: their words are not in the one that was named. Name that one, too.`;
    case 'several-articles':
      return `${of} left out: their words do not show which of several articles they belong to. Put the web address of each article under “url” in its sidecar.`;
    case 'no-words':
      return `${of} left out: none of their words are in the article that was named. Name the article that they are about; or add them to this one anyway, without a place, with --unplaced.`;
    case 'no-article': {
      const next = file === undefined ? 'name it, with its web address under “url” in its sidecar' : 'name it';
      return isAnyUnread
        ? `${of} left out: none of the articles that could be read is that; ${next}, or correct its name.`
        : `${of} left out: none of the articles that were named is that; ${next} as well.`;
    }
  }
}

/** Why rows of a table go to none of the articles, and what to do. */
function leftRowsSentence(why: LeftOver['why'], source: LeftOver['source'], isAnyUnread: boolean): string {
  const { annotations, file, title } = source;
  const name = title ?? file ?? (/^https?:/i.test(source.source) ? source.source : undefined);
  const one = annotations.length === 1;
  const rows = `${one ? 'Row' : 'Rows'} ${listed(annotations.map((row) => row.row ?? 0))}`;
  const of = `${rows}${name === undefined ? '' : ` of “${name}”`} ${one ? 'is' : 'are'} left out`;
  const words = one ? 'its words' : 'their words';
  switch (why) {
    case 'unread':
      return `${of} because that article or its sidecar could not be read. Correct that, then run this again.`;
    case 'other-article':
      return `${of}: ${words} are not in the article of this name that was named. Name the other one, too.`;
    case 'several-articles':
      return `${of}: ${words} are in several of the articles. Give the table a column “article” with the file name.`;
    case 'no-words':
      return `${of}: ${words} are not in ${isAnyUnread ? 'an article that could be read' : 'any article that was named'}. Name the article that ${one ? 'it is' : 'they are'} about, or correct the quote; or add ${one ? 'it' : 'them'} to one article without a place, with --unplaced.`;
    case 'no-article':
      return `${of}: no article that was named is called so, and ${words} do not show which one is meant. Name the article, or write its file name into the table.`;
  }
}

/** So many rows are listed one by one. */
const MOST_LISTED = 20;

function listed(rows: readonly number[]): string {
  const more = rows.length - MOST_LISTED;
  return `${rows.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** That a row has come without a place, and what to do. */
export function unplacedSentence(row: number, file: string, state: AnchorState): string {
  const why = state === 'ambiguous' ? `its words are in several places of ${file}` : `its words are not in ${file}`;
  return `Row ${row} has no definite place: ${why}. Its claim is kept without one: choose the place in the editor’s “Orphans” view, or correct “exact” in the sidecar.`;
}

/** In what an import and a sidecar say different things, with the claim of the import that it is about. */
export function differenceSentences(
  sidecarFile: string,
  file: string,
  { plan, articleLeftOut }: Applied,
): readonly { readonly claim?: string; readonly sentence: string }[] {
  const name = printable(sidecarFile);
  const claims = plan.known
    .filter(({ differing }) => differing.length > 0)
    .map((known) => {
      const { id, imported, differing } = known;
      const what = isOtherClaim(known) ? 'is a different claim' : 'has different details';
      const sentence = `Claim ${id} ${what} in ${name} (${differing.map(keyName).join(', ')}). It stays as it is there; change it by hand if this file is right.`;
      return { claim: imported, sentence };
    });
  const names = plan.otherNames.map(({ id, name: there, imported }) => ({
    sentence: `Actor ${id} is “${there}” in ${name} and “${imported}” here. The name there stays; check whether they are the same.`,
  }));
  if (articleLeftOut.length === 0) return [...claims, ...names];
  const sentence = `What is said here about the article itself (${articleLeftOut.join(', ')}) is left out: nothing shows that ${file} is that article. If it is, add this to the sidecar by hand.`;
  return [...claims, ...names, { sentence }];
}

/** A key of a claim as people say it. */
export function keyName(key: string): string {
  return key === 'anchors' ? 'words' : key;
}
