import * as vscode from 'vscode';
import type { Log } from '../log';
import { baseName, isFile } from '../files/files';
import { articleOf, sidecarOf } from '../sidecar/sidecars';
import { bring } from './strays';

type Renaming = vscode.FileRenameEvent['files'][number];

/** How long a sidecar may take to come behind its article, and how often it is looked for, in milliseconds. */
const LATE = 5000;
const LOOK = 250;

/**
 * The sidecars that have gone along with their articles in this window. VS Code undoes and redoes the two renamings of
 * such an act one after the other, with time between them on a busy machine, and it gives up the second where something
 * comes in between, such as another undo. Whoever undoes one has asked for both: what stays behind is brought along.
 */
export class Companions {
  /** From where to where sidecars have gone with their articles, in both directions; addresses of articles. */
  private readonly ways = new Set<string>();
  /** What was asked for anew: in that, extensions were asked as well, and somebody may have told ours to stay out of it. */
  private readonly anew = new Set<string>();
  private readonly arrivals = new Map<string, Promise<void>>();

  constructor(private readonly log: Log) {}

  /** Files are about to be renamed; nothing is heard of this where a renaming is undone or redone. */
  begin(files: readonly Renaming[]): void {
    for (const { oldUri, newUri } of files) this.anew.add(way(oldUri, newUri));
  }

  /** A file was renamed, by itself or by an undo. @returns when its sidecar has come, if it is one that should */
  note(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const isAnew = this.anew.delete(way(from, to));
    const [before, after] = [articleOf(from), articleOf(to)];
    if (before && after) {
      this.ways.add(way(before, after)).add(way(after, before));
    } else if (!isAnew && this.ways.has(way(from, to))) {
      const key = to.toString();
      const arrival = this.awaited(from, to);
      // Who waits for it goes on whether it comes or not; of two undos soon after one another the later one counts.
      const end = () => {
        if (this.arrivals.get(key) === ended) this.arrivals.delete(key);
      };
      const ended = arrival.then(end, end);
      this.arrivals.set(key, ended);
      return arrival;
    }
    return Promise.resolve();
  }

  /** Resolves when no sidecar is on its way to an article any more. */
  async arrival(article: vscode.Uri): Promise<void> {
    await this.arrivals.get(article.toString());
  }

  private async awaited(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [left, wanted] = [sidecarOf(from), sidecarOf(to)];
    for (let waited = 0; waited < LATE; waited += LOOK) {
      if (!(await isFile(left))) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    const isLeft = (await isFile(left)) && !(await isFile(from)) && (await isFile(to));
    if (!isLeft) return;
    // Something may have been tagged meanwhile.
    if (await isFile(wanted)) {
      tellOfAnother(left, wanted);
      return;
    }
    this.log.warn(`${baseName(left)} has stayed behind, and is brought to ${baseName(wanted)}`);
    await bring(left, to);
  }
}

/** Says that a sidecar stays where it is, since another one has the place that it would go to. */
export function tellOfAnother(from: vscode.Uri, to: vscode.Uri): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} was not moved along with its article: {1} already exists. Both are unchanged; merge or move them by hand.',
      baseName(from),
      baseName(to),
    ),
  );
}

function way(from: vscode.Uri, to: vscode.Uri): string {
  return `${from.toString()} ${to.toString()}`;
}
