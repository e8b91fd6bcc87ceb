import * as vscode from 'vscode';
import type { Actor, Claim } from '../../core/claims/claim';
import type { ClaimFilter } from '../../core/claims/listing/filter';
import { isSameJson } from '../../core/json/equality';
import { confirmInStatusBar } from '../statusBar';
import { filterInWords } from '../wording/listing';
import type { Arrangement } from './arrangement';

/**
 * Says that a new claim was saved, and where the list does not show it because it shows only some, that as well. Who has
 * narrowed the list wants it so, maybe since days ago: it is widened only if they choose to.
 */
export class SavedNews {
  /** The filter that a message has told of: one is enough as long as it stays. */
  private told: ClaimFilter | undefined;

  constructor(private readonly arrangement: Arrangement) {
    arrangement.onDidChange(() => {
      if (!isSameJson(arrangement.filter, this.told)) this.told = undefined;
    });
  }

  /**
   * @param claim as it was read again; `undefined` if it is gone by now
   * @param actors of its sidecar
   */
  tell(claim: Claim | undefined, actors: readonly Actor[]): void {
    const { l10n } = vscode;
    if (claim === undefined || !this.arrangement.hides(claim)) {
      confirmInStatusBar(l10n.t('Claim saved'));
      return;
    }
    const { filter, claimants } = this.arrangement;
    if (isSameJson(filter, this.told)) {
      confirmInStatusBar(l10n.t('Claim saved; the Claims view does not show it'));
      return;
    }
    this.told = filter;
    const message = l10n.t(
      'The claim was saved. The Claims view does not list it because it shows only: {0}.',
      filterInWords(filter, [...actors, ...claimants]),
    );
    const all = l10n.t('Show All Claims');
    void vscode.window.showInformationMessage(message, all).then((choice) => {
      if (choice === all) void this.arrangement.narrow({});
    });
  }
}
