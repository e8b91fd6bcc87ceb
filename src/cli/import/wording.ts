import type { LeftOver } from '../../core/exchange/destinations';
import { isFilledInLater, isOtherClaim, type ImportRemarks } from '../../core/exchange/importOutcome';
import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { keyWords } from '../wording/keys';
import { printable } from '../terminal/printable';
import type { Applied } from './apply';

/** What is wrong with annotations, in a sentence that says what to do next. */
export function importSentence({ code, facts = {} }: WebAnnotationProblem): string {
  const { annotation = '', claim = '', message = '', value = '' } = facts;
  switch (code) {
    case 'web-annotation-empty':
      return 'The file is empty. Export it again from the program that it comes from.';
    case 'web-annotation-syntax':
      return `This is not valid JSON (${message}). Correct it here, or export it again from the program that it comes from.`;
    case 'web-annotation-other-format':
      return 'Tables, reports and other texts cannot be imported, only W3C Web Annotations (JSON-LD), as “bluepencil export --format web-annotation” writes them, and exports of Hypothes.is. docs/exports.md has a short program that converts others.';
    case 'web-annotation-none':
      return 'There are no annotations in it that can be read: W3C Web Annotations (JSON-LD), or an export of Hypothes.is. What another program writes must be converted first: docs/exports.md has a short program for that.';
    case 'web-annotation-other':
      return facts.count === 1
        ? `One item among the annotations is not an annotation and is left out: ${value}. If it should be one, give it "type": "Annotation".`
        : `${facts.count ?? 0} items among the annotations are not annotations and are left out, the first of them: ${value}. If they should be, give them "type": "Annotation".`;
    case 'web-annotation-no-quote':
      return `Annotation ${annotation} is left out: it does not point to any words in a text. ${GIVE_QUOTE}`;
    case 'web-annotation-doubtful':
      return `Annotation ${annotation} is left out: it has a position without words, and nothing shows that the article is still as it was then. ${GIVE_QUOTE}`;
    case 'web-annotation-cut':
      return `Annotation ${annotation} is left out: there are no whole words in this article at its position. ${GIVE_QUOTE}`;
    case 'web-annotation-twice':
      return `Annotation ${annotation} is left out: another one here is also claim ${claim}. Give it another id.`;
    case 'web-annotation-claim':
      return `Annotation ${annotation} is left out: ${faultWords(facts)}. Correct it here and import it again.`;
    case 'web-annotation-value':
      return `${keyWords(String(facts.key ?? ''))}${
        claim === '' ? '' : ` of claim ${claim}`
      } is left out${value === '' ? '' : `: “${value}” is not one of its values`}. ${
        isFilledInLater(String(facts.key ?? ''), facts.claim === undefined ? undefined : String(facts.claim))
          ? 'Correct it here and import it again, or add'
          : 'Add'
      } it to the sidecar by hand.`;
    case 'web-annotation-position':
    case 'web-annotation-own-word':
      throw new TypeError(`${code} is a remark, told of all annotations at once`);
  }
}

const GIVE_QUOTE = 'Give its target a “TextQuoteSelector” with the words in “exact”.';

function faultWords({ key = '', within, value = '', allowed }: NonNullable<WebAnnotationProblem['facts']>): string {
  const name = keyWords(String(key));
  if (within !== undefined) return `${name} is missing`;
  if (typeof allowed === 'number') return `${name} has more than ${allowed} characters`;
  return value === '' ? `${name} is not valid as it is` : `“${value}” is not a valid value for ${name}`;
}

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
