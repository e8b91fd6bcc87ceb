import type { SidecarStore } from '../core/claims/sidecarStore';

/** What one host can do better than VS Code's own API, or that the API lacks. Each shell gives its own. */
export interface Platform {
  /** A store for a sidecar on this machine's disk, written atomically; absent where there is no disk to reach. */
  readonly fileSidecarStore?: (fsPath: string) => SidecarStore;
  /** Random bytes fit for ids. */
  readonly randomBytes: (count: number) => Uint8Array;
}
