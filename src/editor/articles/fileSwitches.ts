import type * as vscode from 'vscode';

const KEY = 'bluePencil.switchedFiles';

/**
 * Which single files this user has switched on or off by hand, on this machine: a matter of view. What colleagues share
 * lies in the sidecar and in `.bluepencil/settings.yaml`.
 */
export class FileSwitches {
  /** Untitled documents have no lasting name: their switches live as long as the window. */
  private readonly untitled = new Map<string, boolean>();

  constructor(private readonly memory: vscode.Memento) {}

  get(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    return uri.scheme === 'untitled' ? this.untitled.get(key) : this.stored()[key];
  }

  async set(uri: vscode.Uri, isOn: boolean | undefined): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') {
      if (isOn === undefined) this.untitled.delete(key);
      else this.untitled.set(key, isOn);
      return;
    }
    await this.memory.update(KEY, { ...this.stored(), [key]: isOn });
  }

  private stored(): Readonly<Record<string, boolean>> {
    return this.memory.get<Record<string, boolean>>(KEY, {});
  }
}
