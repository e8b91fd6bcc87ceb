import type * as vscode from 'vscode';

/** Does something once nothing has asked for it for a while: for what would be too much to do at each key press. */
export class Pause implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds of quiet that are waited for */
  constructor(
    private readonly milliseconds: number,
    private readonly act: () => void,
  ) {}

  /** Asks for it; whoever asks again in time puts it off. */
  await(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.act, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
