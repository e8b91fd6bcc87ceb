import * as vscode from 'vscode';
import { EMPTY_JOURNAL, withAct, type Act, type Journal, type TeachingAct } from '../../core/claims/journal';
import { withMovedKeys } from '../files/movedKeys';

export type AnyAct = Act | TeachingAct;

/** An act, or what one act on several articles did to one of them. */
export type Part = readonly [article: vscode.Uri, act: AnyAct];

/**
 * The annotation acts of this window, by article. VS Code's own undo belongs to the text, which tagging does not touch:
 * so annotation acts have commands and keys of their own.
 */
export class Journals {
  private readonly journals = new Map<string, Journal>();
  /** Of the acts that were one on several articles, all of them. */
  private readonly joint = new WeakMap<AnyAct, ReadonlySet<AnyAct>>();
  private turns: Promise<void> = Promise.resolve();

  /** Does something when all that was begun before is done: whoever presses a key twice goes back two steps, not one twice. */
  inTurn(step: () => Promise<void>): Promise<void> {
    const turn = this.turns.then(step);
    // Whoever called is told of a failure; the next one begins all the same.
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  of(article: vscode.Uri): Journal {
    return this.journals.get(article.toString()) ?? EMPTY_JOURNAL;
  }

  add(article: vscode.Uri, act: AnyAct): void {
    this.set(article, withAct(this.of(article), act));
  }

  /** Adds what was one act on several articles: one undo in any of them takes all of it back. */
  addJoint(acts: readonly (readonly [article: vscode.Uri, act: Act])[]): void {
    const all = new Set(acts.map(([, act]) => act));
    for (const [article, act] of acts) {
      this.joint.set(act, all);
      this.add(article, act);
    }
  }

  /** The parts of an act that are the last of their list: those that can be undone or done again now. */
  last(act: AnyAct, list: 'done' | 'undone'): readonly Part[] {
    return this.parts(act, (journal) => journal[list].slice(-1));
  }

  /** The parts of an act behind which something else was done. */
  buried(act: AnyAct): readonly Part[] {
    return this.parts(act, ({ done }) => done.slice(0, -1));
  }

  set(article: vscode.Uri, journal: Journal): void {
    this.journals.set(article.toString(), journal);
  }

  /** A file or folder has another name now: what was done to the articles in it can still be undone. */
  move(from: vscode.Uri, to: vscode.Uri): void {
    withMovedKeys(this.journals, from.toString(), to.toString());
  }

  private parts(act: AnyAct, among: (journal: Journal) => readonly AnyAct[]): readonly Part[] {
    const all = this.joint.get(act) ?? new Set([act]);
    return [...this.journals].flatMap(([key, journal]) =>
      among(journal).flatMap((each): Part[] => (all.has(each) ? [[vscode.Uri.parse(key), each]] : [])),
    );
  }
}
