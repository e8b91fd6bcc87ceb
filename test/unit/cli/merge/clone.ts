import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

const ROOT = path.join(__dirname, '..', '..', '..', '..');

/** Without what the test's own process was told about modules: the program is one file, and git calls it elsewhere. */
export const ENVIRONMENT = { ...process.env, NODE_OPTIONS: '' };

/** A clone with one sidecar, and the program as it ships, by which git may merge it. */
export class Clone {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'bp-merge-'));
  readonly program = path.join(this.folder, '.git-program.cjs');
  /** The sidecar. */
  readonly file = path.join(this.folder, 'ferry.txt.claims.yaml');

  constructor() {
    esbuild.buildSync({
      entryPoints: [path.join(ROOT, 'src', 'cli', 'main.ts')],
      outfile: this.program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    assert.equal(this.git('init', '-q', '-b', 'main').status, 0);
    writeFileSync(path.join(this.folder, '.gitignore'), '.git-program.cjs\n');
  }

  git(...args: readonly string[]): SpawnSyncReturns<string> {
    const who = ['-c', 'user.name=jo', '-c', 'user.email=jo@example.org', '-c', 'commit.gpgsign=false'];
    return spawnSync('git', [...who, ...args], { cwd: this.folder, env: ENVIRONMENT, encoding: 'utf8' });
  }

  /** Commits a text of the sidecar. */
  commit(text: string, message: string): void {
    writeFileSync(this.file, text);
    this.git('add', '.');
    assert.equal(this.git('commit', '-q', '--allow-empty', '-m', message).status, 0);
  }

  /** Runs `bluepencil merge`, in the clone or in another folder. */
  merge(args: readonly string[], cwd = this.folder): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [this.program, 'merge', ...args], { cwd, env: ENVIRONMENT, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
