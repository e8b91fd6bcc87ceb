import * as vscode from 'vscode';
import { typedDay } from '../../core/claims/typedDate';
import type { OfferedDate, ReferenceDate } from '../../core/recognise/mark';
import { activeArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { registerCommand } from '../commands';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import type { Journals } from '../undo/journals';
import { takenFrom } from '../asking/picks';
import { bothDays, longDay } from '../wording/days';

/** An ISO 8601 day to set, or `undefined` to forget the one that was set. */
interface Choice {
  readonly day: string | undefined;
}

interface DayItem extends vscode.QuickPickItem {
  /** What choosing it does; absent for what cannot be chosen. */
  readonly choice?: Choice;
}

/** Lets the user say which day the article's relative dates count from; kept in the sidecar. */
export function registerSetReferenceDate(
  articles: Articles,
  sidecars: Sidecars,
  journals: Journals,
  log: Log,
): vscode.Disposable {
  return registerCommand(log, COMMANDS.setReferenceDate, async () => {
    const {
      editor: { document },
      analysis,
    } = await activeArticle(articles);
    const choice = await pickDay(analysis.reference, articles.session(document)?.referenceDate);
    if (choice === undefined) return;
    const after = { reference_date: choice.day };
    let before: typeof after = { reference_date: undefined };
    const rewrite = await sidecars.change(document.uri, ({ article }) => {
      before = { reference_date: article.reference_date };
      return [{ kind: 'set-article', values: after }];
    });
    if (rewrite) journals.add(document.uri, { name: 'set-date', steps: [], article: { before, after }, rewrite });
  });
}

async function pickDay(reference: ReferenceDate, given: string | undefined): Promise<Choice | undefined> {
  const pick = vscode.window.createQuickPick<DayItem>();
  const offers = itemsFor(reference, given);
  pick.title = vscode.l10n.t('The article’s date: “on Monday” is counted from this day');
  pick.placeholder =
    offers.length === 0
      ? vscode.l10n.t('Type a day, for example 2025-03-05 or 5 March 2025')
      : vscode.l10n.t('Type a day, for example 2025-03-05 or 5 March 2025, or choose one');
  pick.matchOnDescription = true;
  pick.items = offers;
  pick.onDidChangeValue((typed) => {
    pick.items = typed.trim() === '' ? offers : [typedItem(typed), ...offers];
  });
  try {
    return await new Promise<Choice | undefined>((resolve) => {
      pick.onDidAccept(() => {
        const { choice } = takenFrom(pick, offers, typedItem);
        if (choice) resolve(choice);
      });
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function itemsFor(reference: ReferenceDate, given: string | undefined): readonly DayItem[] {
  const { l10n } = vscode;
  const items: DayItem[] = [];
  if (reference.value !== undefined) {
    const detail =
      reference.source !== 'dateline'
        ? l10n.t('set by you; in use')
        : reference.foundIn === undefined
          ? l10n.t('found in the dateline; in use')
          : l10n.t('found on the page; in use');
    items.push({
      label: longDay(reference.value) ?? reference.value,
      description: reference.value,
      detail,
      choice: { day: reference.value },
    });
  }
  for (const { value, why } of reference.offered) {
    items.push({ label: longDay(value) ?? value, description: value, detail: whyOffered(why), choice: { day: value } });
  }
  if (given !== undefined) {
    items.push({
      label: l10n.t('$(discard) Clear the date that was set'),
      choice: { day: undefined },
      alwaysShow: true,
    });
  }
  return items;
}

/** What the user typed, understood by the recogniser itself: every way to write a whole day will do. */
function typedItem(typed: string): DayItem {
  const day = typedDay(typed);
  return day === undefined
    ? {
        label: bothDays(typed) ?? vscode.l10n.t('“{0}” is not a complete date yet', typed),
        alwaysShow: true,
      }
    : {
        label: longDay(day) ?? day,
        description: day,
        detail: vscode.l10n.t('as typed'),
        choice: { day },
        alwaysShow: true,
      };
}

function whyOffered(why: OfferedDate['why']): string {
  const { l10n } = vscode;
  switch (why) {
    case 'page-clock':
      return l10n.t('at the top of the page; may be the day on which the page was saved');
    case 'updated':
      return l10n.t('when the page says it was updated');
    case 'several-datelines':
      return l10n.t('one of several datelines that differ');
    case 'dateline-without-year':
      return l10n.t('a dateline without a year; the year is that of the page’s clock or copyright line');
  }
}
