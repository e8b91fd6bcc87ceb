import * as vscode from 'vscode';

/** The scheme of files that exist in memory only, as those of a virtual workspace do. */
export const MEMORY_SCHEME = 'bptest';

/** A folder that has room whatever happens elsewhere. */
export const ANOTHER_DISK = '/aside';

/** What goes wrong with files in memory: tests set it, and set it back. */
export const memoryTrouble = {
  /** Nothing can be written, as on a full disk, but in {@link ANOTHER_DISK}. */
  isFull: false,
  /** Nobody hears of what is written, as of another program's changes that a watcher misses. */
  isSilent: false,
  /** What every reading waits for, as on a slow disk. */
  reading: undefined as Promise<void> | undefined,
  /** What every writing waits for. */
  writing: undefined as Promise<void> | undefined,
};

interface MemoryFile {
  readonly kind: 'file';
  readonly bytes: Uint8Array;
  readonly created: number;
  readonly changed: number;
}

interface MemoryFolder {
  readonly kind: 'folder';
  readonly created: number;
}

type Entry = MemoryFile | MemoryFolder;

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file system in memory: paths to entries. */
class MemoryFiles implements vscode.FileSystemProvider {
  private readonly entries = new Map<string, Entry>([['/', { kind: 'folder', created: 0 }]]);
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  /** Counts up, in place of a clock, so that every write has a later time than the one before. */
  private now = 1;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.find(uri);
    if (entry.kind === 'folder') return { type: vscode.FileType.Directory, ctime: entry.created, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: entry.created, mtime: entry.changed, size: entry.bytes.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.find(uri);
    return [...this.entries]
      .filter(([path]) => path !== '/' && parentOf(path) === uri.path)
      .map(([path, { kind }]) => [nameOf(path), kind === 'file' ? vscode.FileType.File : vscode.FileType.Directory]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.entries.set(uri.path, { kind: 'folder', created: this.now++ });
    this.tell(vscode.FileChangeType.Created, uri);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await memoryTrouble.reading;
    const entry = this.find(uri);
    if (entry.kind === 'folder') throw vscode.FileSystemError.FileIsADirectory(uri);
    return entry.bytes;
  }

  writeFile(
    uri: vscode.Uri,
    bytes: Uint8Array,
    options: { create: boolean; overwrite: boolean },
  ): void | Thenable<void> {
    // Not thrown at once: then VS Code holds up all later writes of the file.
    if (memoryTrouble.isFull && !uri.path.startsWith(`${ANOTHER_DISK}/`))
      return Promise.reject(new vscode.FileSystemError('No space is left.'));
    if (memoryTrouble.writing) return memoryTrouble.writing.then(() => this.put(uri, bytes, options));
    this.put(uri, bytes, options);
  }

  delete(uri: vscode.Uri): void {
    this.find(uri);
    for (const path of [...this.entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    }
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): void {
    this.find(from);
    if (this.entries.has(to.path) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, entry] of [...this.entries]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      this.entries.delete(path);
      this.entries.set(to.path + path.slice(from.path.length), entry);
    }
    this.tell(vscode.FileChangeType.Deleted, from);
    this.tell(vscode.FileChangeType.Created, to);
  }

  private put(uri: vscode.Uri, bytes: Uint8Array, options: { create: boolean; overwrite: boolean }): void {
    const before = this.entries.get(uri.path);
    if (before?.kind === 'folder') throw vscode.FileSystemError.FileIsADirectory(uri);
    if (before === undefined && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (before !== undefined && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (!this.entries.has(parentOf(uri.path))) throw vscode.FileSystemError.FileNotFound(parentOf(uri.path));
    const changed = this.now++;
    this.entries.set(uri.path, { kind: 'file', bytes, created: before?.created ?? changed, changed });
    this.tell(before === undefined ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  private find(uri: vscode.Uri): Entry {
    const entry = this.entries.get(uri.path);
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  private tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    if (!memoryTrouble.isSilent) this.changes.fire([{ type, uri }]);
  }
}

/** Makes `bptest:` files possible, with a folder `/articles`: in the web worker host, that is the open workspace. */
export function registerMemoryFiles(): vscode.Disposable {
  const files = new MemoryFiles();
  files.createDirectory(vscode.Uri.from({ scheme: MEMORY_SCHEME, path: '/articles' }));
  return vscode.workspace.registerFileSystemProvider(MEMORY_SCHEME, files, { isCaseSensitive: true });
}
