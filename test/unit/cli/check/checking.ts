import assert from 'node:assert/strict';
import { sidecarText, TEXT, type ExampleOptions } from '../../core/exchange/example';
import { run, temporaryFolder } from '../runner';

/** A problem as `check --json` prints it. */
export interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A folder of its own for the articles that a suite checks; call within `describe`. */
export function articlesToCheck() {
  const { file, at } = temporaryFolder();
  let count = 0;

  /** An article with a sidecar; gives the article's path. */
  function article(sidecar: string | undefined, text = TEXT): string {
    const name = `article-${++count}.txt`;
    if (sidecar !== undefined) file(`${name}.claims.yaml`, sidecar);
    return file(name, text);
  }

  /** An article with claims on quotes of it. */
  const tagged = (options: ExampleOptions) => article(sidecarText(options), options.text);
  return { file, at, article, tagged };
}

/** The problems of some files, once it is sure that each is printed whole and the exit code tells of them. */
export async function problemsOf(...files: readonly string[]): Promise<readonly Problem[]> {
  const { output, errors, exitCode } = await run('check', '--json', ...files);
  assert.equal(errors, '');
  const problems = JSON.parse(output) as readonly Problem[];
  assert.equal(exitCode, problems.length === 0 ? 0 : 1);
  for (const problem of problems) {
    assert.deepEqual(Object.keys(problem), ['code', 'severity', 'file', 'line', 'column', 'message']);
    assert.ok(problem.message.endsWith('.'), problem.message);
  }
  return problems;
}

/** A problem in a line: `warning anchor.lost sidecar:2:10`. */
export function told({ severity, code, file, line, column }: Problem): string {
  return `${severity} ${code} ${file.endsWith('.claims.yaml') ? 'sidecar' : 'article'}:${line}:${column}`;
}
