import type * as vscode from 'vscode';
import type { SidecarStore, StoredSidecar } from '../../core/claims/sidecarStore';
import type { Platform } from '../platform';
import { notWritten, openDocument, readText, removeText, replaceText } from '../files/files';

/**
 * The store for a sidecar: through the editor where it is open, on this machine's disk by way of the platform, else by
 * VS Code's file API, which may be any file system.
 */
export function storeFor(sidecar: vscode.Uri, { fileSidecarStore }: Platform): SidecarStore {
  const disk = sidecar.scheme === 'file' ? fileSidecarStore?.(sidecar.fsPath) : undefined;
  const api = new ApiStore(sidecar);
  // Asked anew at each call: the file may be opened in between.
  const current = () => (disk === undefined || openDocument(sidecar) ? api : disk);
  const told = (failure: unknown) => {
    throw isRefused(failure) ? notWritten(sidecar) : failure;
  };
  return {
    read: () => current().read(),
    replace: (expectedVersion, text) => current().replace(expectedVersion, text).catch(told),
    remove: (expectedVersion, orElse) => current().remove(expectedVersion, orElse).catch(told),
  };
}

/** A sidecar in an editor, or behind VS Code's file API. The text is its own version. */
class ApiStore implements SidecarStore {
  constructor(private readonly sidecar: vscode.Uri) {}

  async read(): Promise<StoredSidecar> {
    const text = await readText(this.sidecar);
    return { text, version: versionOf(text) };
  }

  async replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'> {
    const before = await readText(this.sidecar);
    return versionOf(before) === expectedVersion ? replaceText(this.sidecar, before, text) : 'conflict';
  }

  async remove(expectedVersion: string, orElse: string): Promise<'stored' | 'conflict'> {
    const before = await readText(this.sidecar);
    if (before === undefined || versionOf(before) !== expectedVersion) return 'conflict';
    return removeText(this.sidecar, before, orElse);
  }
}

/** The sidecar of an untitled article: kept in memory until the article is saved and has a place for it. */
export class MemoryStore implements SidecarStore {
  private text: string | undefined;

  read(): Promise<StoredSidecar> {
    return Promise.resolve({ text: this.text, version: versionOf(this.text) });
  }

  replace(expectedVersion: string, text: string): Promise<'stored' | 'conflict'> {
    if (versionOf(this.text) !== expectedVersion) return Promise.resolve('conflict');
    this.text = text;
    return Promise.resolve('stored');
  }

  remove(expectedVersion: string): Promise<'stored' | 'conflict'> {
    if (versionOf(this.text) !== expectedVersion) return Promise.resolve('conflict');
    this.text = undefined;
    return Promise.resolve('stored');
  }
}

/** The version where there is no text: no file holds half a character alone. */
const NO_TEXT = '\ud800';

/** The text itself: one that is put together with another is copied whole when it is compared. */
const versionOf = (text: string | undefined) => text ?? NO_TEXT;

function isRefused(failure: unknown): boolean {
  const code = (failure as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' && REFUSALS.has(code);
}

/** A disk that is read-only, full, worn out or in use, or a link to none: what could not be written now may be later. */
const REFUSALS: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EBUSY',
  'EDEADLINK',
  'EMFILE',
  'ENFILE',
  'ETIMEDOUT',
]);
