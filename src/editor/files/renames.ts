import * as vscode from 'vscode';

/**
 * Where files of this window went that were renamed or moved in it. Whoever asks says how many renamings there had been
 * when the file was opened: another file may have the old name by now.
 */
export class Renames {
  /** What each was called before and after, in order. */
  private readonly steps: { readonly from: string; readonly to: string }[] = [];

  note(from: vscode.Uri, to: vscode.Uri): void {
    this.steps.push({ from: from.toString(), to: to.toString() });
  }

  /** How many renamings there have been: what was opened now is not touched by them. */
  get count(): number {
    return this.steps.length;
  }

  /** Where a file is that had this place after the first `since` renamings, its folders' renamings counted. */
  placeOf(file: vscode.Uri, since: number): vscode.Uri {
    let place = file.toString();
    for (const { from, to } of this.steps.slice(since))
      if (place === from || place.startsWith(`${from}/`)) place = to + place.slice(from.length);
    return vscode.Uri.parse(place, true);
  }
}
