import type { LinePosition } from './linePositions';

/** What may be wrong with the files themselves; part of `check --json`, and stays the same. */
export type FileProblemCode =
  | 'file-not-found'
  | 'file-without-article'
  | 'file-claims-astray'
  | 'file-claims-misnamed'
  | 'file-claims-copied'
  | 'file-shared-misnamed'
  | 'file-dead-link'
  | 'file-no-permission'
  | 'file-is-folder'
  | 'file-too-large'
  | 'file-unreadable'
  | 'file-not-utf8'
  | 'file-utf16'
  | 'file-not-text'
  | 'file-empty'
  | 'file-conflict'
  | 'file-unmerged'
  | 'file-one-side'
  | 'internal';

/** What is wrong with a file as a whole; `file-utf16` is one that has another encoding by its first bytes. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly severity: 'error' | 'warning';
  /** The article or the sidecar, as the user would write it. */
  readonly file: string;
  /** What the operating system or a failing program said; where a dead link leads; of `file-one-side`, the merge driver's program that is gone. */
  readonly detail?: string;
  /**
   * The name of the file that was likely meant: the renamed article of a sidecar, or the other way round; or of a
   * copy; or the name that the other side of a merge has given the file.
   */
  readonly nearest?: string;
  /** True of `file-unmerged` where only one side of the merge has the file. */
  readonly isOfOneSide?: true;
  /** Where in the file; `undefined` if the whole of it is meant. */
  readonly at?: LinePosition;
}
