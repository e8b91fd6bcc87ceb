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
      return 'There is nothing in it. Export it again from the program that it comes from.';
    case 'web-annotation-syntax':
      return `This is no JSON (${message}). Correct it here, or export it again from the program that it comes from.`;
    case 'web-annotation-other-format':
      return 'Tables, reports and other texts cannot be imported. What can is W3C Web Annotations (JSON-LD), as “bluepencil export --format web-annotation” and other annotation tools write them.';
    case 'web-annotation-none':
      return 'There are no annotations in it. Export them as W3C Web Annotations (JSON-LD) from the other program.';
    case 'web-annotation-other':
      return facts.count === 1
        ? `What stands among the annotations and is none is left out: ${value}. If it is to be one, give it "type": "Annotation".`
        : `${facts.count ?? 0} things that stand among the annotations and are none are left out, the first of them: ${value}. If they are to be some, give them "type": "Annotation".`;
    case 'web-annotation-no-quote':
      return `Annotation ${annotation} is left out: it points at no words of a text. ${GIVE_QUOTE}`;
    case 'web-annotation-doubtful':
      return `Annotation ${annotation} is left out: it has a position without words, and nothing shows that the article is still as it was then. ${GIVE_QUOTE}`;
    case 'web-annotation-cut':
      return `Annotation ${annotation} is left out: there are no whole words of this article at its position. ${GIVE_QUOTE}`;
    case 'web-annotation-twice':
      return `Annotation ${annotation} is left out: another one here is claim ${claim} as well. Give it another id.`;
    case 'web-annotation-claim':
      return `Annotation ${annotation} is left out: ${faultWords(facts)}. Correct it here and import it again.`;
    case 'web-annotation-value':
      return `${keyWords(String(facts.key ?? ''))}${
        claim === '' ? '' : ` of claim ${claim}`
      } is left out${value === '' ? '' : `: “${value}” is none of its values`}. ${
        isFilledInLater(String(facts.key ?? ''), facts.claim === undefined ? undefined : String(facts.claim))
          ? 'Correct it here and import it again, or add'
          : 'Add'
      } it to the claims file by hand.`;
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
  return value === '' ? `${name} cannot be like this` : `“${value}” cannot be ${name}`;
}

/** What was taken otherwise than it stands in the file, of the claims that come. */
export function remarkSentences(file: string, { misplaced, ownWords }: ImportRemarks): readonly string[] {
  return [
    ...(misplaced === 0
      ? []
      : [
          `${misplaced === 1 ? 'The position of 1 annotation does not fit its' : `The positions of ${misplaced} annotations do not fit their`} words in ${file}, as where a text was edited since; they are looked for by the words alone.`,
        ]),
    ...(ownWords.length === 0
      ? []
      : [
          `Kinds and statuses of the other program that claims do not have come as tags and notes: ${ownWords.map((word) => `“${word}”`).join(', ')}.`,
        ]),
  ];
}

/** Why annotations go to none of the articles, and what to do. */
export function leftOverSentence({ why, source, count }: LeftOver, isAnyUnread: boolean): string {
  const { file, source: iri } = source;
  const of = `${count} ${count === 1 ? 'annotation' : 'annotations'} of “${file ?? iri}”`;
  switch (why) {
    case 'unread':
      return `${of} left out, as that article or its claims file could not be read. See to that, then run this again.`;
    case 'other-article':
      return `${of} left for another article of this name: their words are not in the one that was named. Name that one, too.`;
    case 'several-articles':
      return `${of} left out: their words do not tell which of several articles they are of. Put the web address of each under “url” in its claims file.`;
    case 'no-words':
      return `${of} left out: none of their words are in the article that was named. Name the article that they are about; or put them into this one all the same, without a place, by --unplaced.`;
    case 'no-article': {
      const next = file === undefined ? 'name it, with its web address under “url” in the claims file' : 'name it';
      return isAnyUnread
        ? `${of} left out: none of the articles that could be read is that; ${next}, or correct its name.`
        : `${of} left out: none of the articles that were named is that; ${next} as well.`;
    }
  }
}

/** In what an import and a claims file say different things, with the claim of the import that it is about. */
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
      const what = isOtherClaim(known) ? 'is another claim' : 'says something else';
      const sentence = `Claim ${id} ${what} in ${name} (${differing.map(keyName).join(', ')}). It stays as it is there; change it by hand if this is right.`;
      return { claim: imported, sentence };
    });
  const names = plan.otherNames.map(({ id, name: there, imported }) => ({
    sentence: `Actor ${id} is “${there}” in ${name} and “${imported}” here. The name there stays; see whether both are the same.`,
  }));
  if (articleLeftOut.length === 0) return [...claims, ...names];
  const sentence = `What is said here of the article itself (${articleLeftOut.join(', ')}) is left out: nothing shows that ${file} is that article. Add it to the claims file by hand if it is.`;
  return [...claims, ...names, { sentence }];
}

/** A key of a claim as people say it. */
export function keyName(key: string): string {
  return key === 'anchors' ? 'words' : key;
}
