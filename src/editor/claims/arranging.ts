import * as vscode from 'vscode';
import type { Actor } from '../../core/claims/claim';
import { facetValues, filterOf, valuesIn, type FacetValue } from '../../core/claims/listing/filter';
import { CLAIM_ORDERS } from '../../core/claims/listing/order';
import { registerCommand, UserError } from '../commands';
import { Disposables } from '../disposables';
import { COMMANDS } from '../ids';
import type { Log } from '../log';
import { pickMany, pickOne, type Choice } from '../asking/picks';
import { facetInWords, facetValueInWords, orderInWords } from '../wording/listing';
import type { Arrangement } from './arrangement';
import { listedClaims } from './claimList';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';

interface Deps {
  readonly arrangement: Arrangement;
  readonly claims: OpenClaims;
  readonly current: CurrentArticle;
  readonly log: Log;
}

/** The commands that order the list of claims, and narrow it to some of them. */
export function registerArranging({ arrangement, claims, current, log }: Deps): vscode.Disposable {
  const disposables = new Disposables();
  disposables.add(
    registerCommand(log, COMMANDS.sortClaims, (order) => sort(arrangement, order)),
    registerCommand(log, COMMANDS.filterClaims, async () => narrow(arrangement, claims, await current.require())),
    registerCommand(log, COMMANDS.showAllClaims, () => arrangement.narrow({})),
  );
  return disposables;
}

/** @param given an order, for who gives it a key of their own; without it one is asked for */
async function sort(arrangement: Arrangement, given: unknown): Promise<void> {
  const order =
    CLAIM_ORDERS.find((each) => each === given) ??
    (await pickOne({
      title: vscode.l10n.t('Sort Claims'),
      placeholder: vscode.l10n.t('Choose how to sort the claims'),
      choices: CLAIM_ORDERS.map((value) => ({ label: orderInWords(value), value })),
      active: (value) => value === arrangement.order,
    }));
  if (order !== undefined) await arrangement.sort(order);
}

async function narrow(arrangement: Arrangement, claims: OpenClaims, document: vscode.TextDocument): Promise<void> {
  const { l10n } = vscode;
  const { filter } = arrangement;
  const actors = [...(claims.of(document).reading?.sidecar.actors ?? []), ...arrangement.claimants];
  const found = listedClaims(claims, document).filter(({ isFound }) => isFound);
  const values = facetValues(
    found.map(({ located }) => located.claim),
    filter,
  );
  if (values.length === 0) {
    throw new UserError(
      l10n.t(
        'There is nothing to choose from: all claims in this article have the same kind, claimant, status and tag.',
      ),
    );
  }
  const chosen = valuesIn(filter);
  const picked = await pickMany(
    {
      title: l10n.t('Show Only These Claims'),
      placeholder: l10n.t('Choose what to show; choose nothing to show all claims'),
      choices: choicesOf(values, actors),
    },
    (each) => chosen.some(({ facet, value }) => each?.facet === facet && each.value === value),
  );
  if (picked) await arrangement.narrow(filterOf(picked.filter((value) => value !== undefined)), actors);
}

/** The values of each facet below its name, which is none to choose. */
function choicesOf(values: readonly FacetValue[], actors: readonly Actor[]): readonly Choice<FacetValue | undefined>[] {
  return values.flatMap((value, index): Choice<FacetValue | undefined>[] => {
    const choice = { label: facetValueInWords(value, actors), description: String(value.count), value };
    if (values[index - 1]?.facet === value.facet) return [choice];
    const heading = { label: facetInWords(value.facet), kind: vscode.QuickPickItemKind.Separator, value: undefined };
    return [heading, choice];
  });
}
