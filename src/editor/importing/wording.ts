import * as vscode from 'vscode';
import type { LeftOver } from '../../core/exchange/destinations';
import { isFilledInLater } from '../../core/exchange/importOutcome';
import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { keyInWords } from '../wording/problems/schema';

/** What is wrong with annotations, in words that say what to do next. */
export function problemInWords({ code, facts = {} }: WebAnnotationProblem): string {
  const { l10n } = vscode;
  const annotation = String(facts.annotation ?? '');
  const addWords = l10n.t('In the other program, mark the words that it is about, and export it again.');
  switch (code) {
    case 'web-annotation-empty':
      return l10n.t('This file is empty. Export it again from the program that it comes from.');
    case 'web-annotation-syntax':
      return l10n.t(
        'This is not valid JSON; the file may have been cut off or edited by hand. Export it again from the program that it comes from, or correct it here.',
      );
    case 'web-annotation-other-format':
      return l10n.t(
        'Tables, reports and other texts cannot be imported. Choose a file with W3C Web Annotations (JSON-LD), as “Export Claims…” writes them, or an export of Hypothes.is. Under “Open Help”, the page on exports has a short program that converts others.',
      );
    case 'web-annotation-none':
      return l10n.t(
        'There are no annotations in this file that can be read: W3C Web Annotations (JSON-LD), or an export of Hypothes.is. Under “Open Help”, the page on exports has a short program that converts others.',
      );
    case 'web-annotation-other':
      return l10n.t(
        'Left out because it is listed among the annotations but is not one ({0}): {1}. If it should be one, give it "type": "Annotation".',
        Number(facts.count ?? 1),
        String(facts.value ?? ''),
      );
    case 'web-annotation-no-quote':
      return l10n.t('Annotation {0} is left out: it does not point to any words in a text. {1}', annotation, addWords);
    case 'web-annotation-doubtful':
      return l10n.t(
        'Annotation {0} is left out: it has a position without words, and nothing shows that the article is still as it was then. {1}',
        annotation,
        addWords,
      );
    case 'web-annotation-cut':
      return l10n.t(
        'Annotation {0} is left out: there are no whole words in this article at its position. {1}',
        annotation,
        addWords,
      );
    case 'web-annotation-twice':
      return l10n.t(
        'Annotation {0} is left out: another one here is also claim {1}. Give it another id, and import it again.',
        annotation,
        String(facts.claim ?? ''),
      );
    case 'web-annotation-claim':
      return l10n.t('Annotation {0} is left out: {1} Correct it here, and import it again.', annotation, misfit(facts));
    case 'web-annotation-value': {
      const key = String(facts.key ?? '');
      const claim = facts.claim === undefined ? undefined : String(facts.claim);
      return isFilledInLater(key, claim)
        ? l10n.t('{0} It is left out. Correct it here, and import it again.', misfit(facts))
        : l10n.t('{0} It is left out. Add it to the sidecar by hand.', misfit(facts));
    }
    case 'web-annotation-position':
    case 'web-annotation-own-word':
      throw new TypeError(`${code} is a remark, told of all annotations at once`);
  }
}

function misfit({ key = '', within, value = '', allowed }: NonNullable<WebAnnotationProblem['facts']>): string {
  const { l10n } = vscode;
  const name = keyInWords(String(key));
  if (within !== undefined) return l10n.t('“{0}” is missing.', name);
  if (typeof allowed === 'number') return l10n.t('“{0}” has more than {1} characters.', name, allowed);
  return value === ''
    ? l10n.t('“{0}” is not valid as it is.', name)
    : l10n.t('“{0}” is not a valid value for “{1}”.', String(value), name);
}

/** Why annotations went to no article, and what to do. */
export function leftOverInWords({ why, source, count }: LeftOver): string {
  const { l10n } = vscode;
  const of =
    count === 1
      ? l10n.t('1 annotation of “{0}”', source.file ?? source.source)
      : l10n.t('{0} annotations of “{1}”', count, source.file ?? source.source);
  switch (why) {
    case 'unread':
      return l10n.t('{0}: that article or its sidecar cannot be read. Put that right, then import the file again.', of);
    case 'other-article':
      return l10n.t(
        '{0}: the words are not in the article of that name. Open the right one, and import the file again.',
        of,
      );
    case 'several-articles':
      return l10n.t(
        '{0}: the words do not show which of several articles is meant. Import the file again, and choose one.',
        of,
      );
    case 'no-article':
    case 'no-words':
      return l10n.t('{0}: nothing shows which article is meant. Open that article, and import the file again.', of);
  }
}

/** A key of a claim as people say it. */
export function claimKeyInWords(key: string): string {
  return key === 'anchors' ? vscode.l10n.t('words') : key;
}
