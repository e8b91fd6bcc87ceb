import * as vscode from 'vscode';
import type { Actor, Claim } from '../../core/claims/claim';
import { isOpen, passes, type ClaimFilter } from '../../core/claims/listing/filter';
import { inOrder, type ClaimOrder } from '../../core/claims/listing/order';
import { Disposables } from '../disposables';
import { CONTEXTS } from '../ids';

const KEYS = {
  order: 'bluePencil.claimOrder',
  filter: 'bluePencil.claimFilter',
  claimants: 'bluePencil.claimFilter.claimants',
} as const;

/** How the list of claims is ordered and narrowed: a matter of view, kept for the workspace on this machine. */
export class Arrangement implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.tell();
  }

  get order(): ClaimOrder {
    return this.memory.get<ClaimOrder>(KEYS.order, 'place');
  }

  get filter(): ClaimFilter {
    return this.memory.get<ClaimFilter>(KEYS.filter, {});
  }

  /** The claimants that the filter names: an article whose sidecar knows nothing of them shall still tell who they are. */
  get claimants(): readonly Actor[] {
    return this.memory.get<readonly Actor[]>(KEYS.claimants, []);
  }

  async sort(order: ClaimOrder): Promise<void> {
    await this.memory.update(KEYS.order, order);
    this.changed.fire();
  }

  /** @param actors of whom the filter's claimants are some */
  async narrow(filter: ClaimFilter, actors: readonly Actor[] = []): Promise<void> {
    const claimants = actors.filter(({ id }) => filter.claimant?.includes(id)).map(({ id, name }) => ({ id, name }));
    await this.memory.update(KEYS.claimants, claimants.length === 0 ? undefined : claimants);
    await this.memory.update(KEYS.filter, isOpen(filter) ? undefined : filter);
    this.tell();
    this.changed.fire();
  }

  /** True for a claim that is not listed, whatever article it is in. */
  hides(claim: Claim): boolean {
    return !passes(claim, this.filter);
  }

  /** The claims that are to be listed, in their order; `lines` are in the order of the text. */
  of<T extends { readonly located: { readonly claim: Claim } }>(
    lines: readonly T[],
    actors: readonly Actor[],
  ): readonly T[] {
    const { filter, order } = this;
    const shown = isOpen(filter) ? lines : lines.filter(({ located: { claim } }) => passes(claim, filter));
    if (order === 'place') return shown;
    return inOrder(
      shown.map((line) => ({ claim: line.located.claim, line })),
      order,
      actors,
    ).map(({ line }) => line);
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private tell(): void {
    void vscode.commands.executeCommand('setContext', CONTEXTS.claimsAreNarrowed, !isOpen(this.filter));
  }
}
