import * as vscode from 'vscode';
import type { ClaimAnchor } from '../../core/claims/claim';
import { Disposables } from '../disposables';
import { badgeUri } from './claimBadges';
import { claimCard } from './claimCard';
import { kindIcon, type ListedClaim } from './claimList';
import type { CurrentArticle } from './currentArticle';
import type { OpenClaims } from './openClaims';

/** What a list of claims of the article that is worked on says, line by line, each by its key. */
export class CurrentLines<L extends ListedClaim> implements vscode.Disposable {
  private readonly disposables = new Disposables();
  private readonly changed = this.disposables.add(new vscode.EventEmitter<void>());
  /** Fires only if something in the list reads differently now: each key press moves places, but few words of it. */
  readonly onDidChange = this.changed.event;
  private lines: readonly L[] = [];
  /** Where each line stands in the list, by its key: VS Code asks for each line by its own. */
  private places: ReadonlyMap<string, number> = new Map();
  private of: vscode.TextDocument | undefined;

  /**
   * @param linesOf those of one article
   * @param readAlike whether two lists of lines read the same
   * @param onDidRearrange fires when the same article may have other lines, or the same in another order
   */
  constructor(
    private readonly claims: OpenClaims,
    private readonly article: CurrentArticle,
    private readonly linesOf: (document: vscode.TextDocument) => readonly L[],
    private readonly readAlike: (a: readonly L[], b: readonly L[]) => boolean,
    onDidRearrange?: vscode.Event<void>,
  ) {
    if (onDidRearrange) this.disposables.add(onDidRearrange(() => this.refresh()));
    this.disposables.add(
      article.onDidChange(() => this.refresh()),
      claims.onDidChange((document) => {
        if (document === article.document) this.refresh();
      }),
    );
    this.refresh();
  }

  get all(): readonly L[] {
    return this.lines;
  }

  /** The article that they are of. */
  get document(): vscode.TextDocument | undefined {
    return this.of;
  }

  placeOf(key: string): number | undefined {
    return this.places.get(key);
  }

  line(key: string): L | undefined {
    return this.lines[this.places.get(key) ?? -1];
  }

  /** A line as a view shows it, without what the view does with it. */
  itemOf({ key, located, summary, details, spoken }: L): vscode.TreeItem {
    const item = new vscode.TreeItem(summary);
    item.id = this.idOf(key);
    item.description = details;
    item.iconPath = kindIcon(located.claim.kind);
    item.resourceUri = badgeUri(key, located.state);
    item.accessibilityInformation = { label: spoken };
    return item;
  }

  /** An element of a view by its own id: lists of two articles have none in common. */
  idOf(key: string): string {
    return `${this.of?.uri.toString() ?? ''}#${key}`;
  }

  /** Gives a line its card, made when it is asked for. @param anchorOf which of a claim's anchors the card is about */
  withCard(item: vscode.TreeItem, key: string, anchorOf: (line: L) => ClaimAnchor): vscode.TreeItem {
    const line = this.line(key);
    const sidecar = this.of && this.claims.of(this.of).reading?.sidecar;
    if (!line || !sidecar) return item;
    const { located } = line;
    item.tooltip = claimCard({ located, anchor: anchorOf(line), state: located.state }, sidecar);
    return item;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private refresh(): void {
    const { document } = this.article;
    const lines = document === undefined ? [] : this.linesOf(document);
    const isSame = document === this.of && this.readAlike(lines, this.lines);
    this.lines = lines;
    if (!isSame) this.places = new Map(lines.map(({ key }, place) => [key, place]));
    this.of = document;
    if (!isSame) this.changed.fire();
  }
}
