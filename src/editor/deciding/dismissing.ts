import * as vscode from 'vscode';
import { rejecting, type RejectableMark } from '../../core/claims/decisions';
import type { Analysis } from '../../core/recognise/analyse';
import { quotedInOneLine } from '../../core/text/oneLine';
import { activeArticle } from '../articles/activeArticle';
import { pickOne } from '../asking/picks';
import { registerCommand, UserError } from '../commands';
import { isMarkShown } from '../highlights/shownMarks';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { confirmInStatusBar } from '../statusBar';
import { keepDecisions, type DecidingDeps } from './deciding';

/**
 * Lets the editor say of a date or a demand that it is none: it is no longer highlighted, and nothing is counted from it
 * or offered for it. Kept in the sidecar by the words of the mark and those around it.
 */
export function registerDismissing(deps: DecidingDeps, log: Log): vscode.Disposable {
  return registerCommand(log, COMMANDS.dismissMark, async (start, end) => {
    const { editor, analysis } = await activeArticle(deps.articles);
    const { document, selection } = editor;
    const offset = document.offsetAt(selection.active);
    const marks =
      typeof start === 'number' && typeof end === 'number'
        ? marksAt(analysis, start).filter((mark) => mark.start === start && mark.end === end)
        : marksAt(analysis, offset).filter((mark) => isMarkShown(mark, document));
    if (marks.length === 0) {
      throw new UserError(
        vscode.l10n.t(
          'Place the cursor in a highlighted date or demand first. To remove the highlight of a name, choose “Never Highlight This”.',
        ),
      );
    }
    const mark = marks.length === 1 ? marks[0] : await whichOf(marks);
    if (mark === undefined) return;
    await keepDecisions(deps, document, 'reject', [rejecting(mark, analysis)]);
    confirmInStatusBar(vscode.l10n.t('“{0}” is no longer highlighted here', quotedInOneLine(mark.text)));
  });
}

/** The dates and demands at an offset, the smallest first; behind the last letter of one the cursor is still in it. */
function marksAt(analysis: Analysis, offset: number): readonly RejectableMark[] {
  return analysis
    .marksBetween(Math.max(0, offset - 1), offset + 1)
    .filter((mark): mark is RejectableMark => mark.kind === 'date' || mark.kind === 'demand')
    .filter((mark) => mark.start <= offset && offset <= mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

function whichOf(marks: readonly RejectableMark[]): Promise<RejectableMark | undefined> {
  const { l10n } = vscode;
  return pickOne({
    title: l10n.t('Which highlight is wrong?'),
    placeholder: l10n.t('It is removed in this article'),
    choices: marks.map((value) => ({
      label: quotedInOneLine(value.text),
      description: value.kind === 'date' ? l10n.t('date') : l10n.t('demand'),
      value,
    })),
  });
}
