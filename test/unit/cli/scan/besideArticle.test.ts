import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { problemSentence } from '../../../../src/cli/scan/problems';
import { run, temporaryFolder } from '../runner';

const TEXT = `Ferry crews walk out

Share this story

The crews of Quell walked out of the port on Monday, Ida Moe said.
`;

describe('what lies beside a scanned article', () => {
  const { file, at } = temporaryFolder();

  const scan = async (name: string, ...options: readonly string[]) => {
    const { output } = await run('scan', ...options, at(name));
    return output;
  };
  const folder = (name: string) => mkdirSync(at(name), { recursive: true });

  it('a decision of the sidecar makes article text of page chrome, and page chrome of article text', async () => {
    file('plain.txt', TEXT);
    file('decided.txt', TEXT);
    file(
      'decided.txt.claims.yaml',
      'format: claims-sidecar/1\ndecisions:\n' +
        '  - { kind: chrome, exact: "Share this story", is: article }\n' +
        '  - { kind: chrome, exact: "The crews of Quell walked out of the port on Monday, Ida Moe said.", is: chrome }\n',
    );
    const plain = await scan('plain.txt', '--explain');
    assert.match(plain, /^3:1 {2}paragraph: chrome/m);
    assert.match(plain, /^5:1 {2}paragraph: body/m);
    const decided = await scan('decided.txt', '--explain');
    assert.match(decided, /^3:1 {2}paragraph: (?!chrome)/m);
    assert.match(decided, /^5:1 {2}paragraph: chrome/m);
  });

  it('the register of its folder, or of one above, names its actors', async () => {
    folder('desk/.bluepencil');
    folder('desk/wire');
    file(
      'desk/.bluepencil/actors.yaml',
      'actors:\n  - { id: quell, name: Quell, type: organisation }\nnever: ["Ida Moe"]\n',
    );
    file(path.join('desk', 'wire', 'crews.txt'), TEXT);
    const output = await scan('desk/wire/crews.txt');
    assert.match(output, /^actor +5:14 +Quell +organisation/m);
    assert.doesNotMatch(output, /Ida Moe/);
  });

  it('is not looked for above the repository that the article lies in', async () => {
    folder('above/.bluepencil');
    folder('above/repository/.git');
    file('above/.bluepencil/actors.yaml', 'never: ["Ida Moe"]\n');
    file('above/repository/crews.txt', TEXT);
    assert.match(await scan('above/repository/crews.txt'), /Ida Moe/);
  });

  it('a sidecar that cannot be read is told in plain words, and not as broken', async () => {
    file('shut.txt', TEXT);
    folder('shut.txt.claims.yaml');
    const { output, exitCode } = await run('scan', at('shut.txt'));
    assert.equal(exitCode, 1);
    assert.match(output, /Its sidecar was not read: it is a folder\. What it says/);
    assert.doesNotMatch(output, /broken|EISDIR/);
    assert.equal(
      problemSentence({ code: 'badSidecar', failure: 'noPermission', detail: 'EACCES: permission denied' }),
      'Its sidecar was not read: you have no permission to read it. What it says about the article, such as a reference date, was not used.',
    );
  });

  it('a fault of the register is told with its line, and the rest of it holds', async () => {
    folder('faulty/.bluepencil');
    file('faulty/.bluepencil/actors.yaml', 'never: ["Ida Moe"]\nactors:\n  - id: quell\n');
    file('faulty/crews.txt', TEXT);
    const { output, exitCode } = await run('scan', at('faulty/crews.txt'));
    assert.equal(exitCode, 1);
    assert.match(output, /register of actors \(\.bluepencil\/actors\.yaml, line 3\)/);
    assert.doesNotMatch(output, /Ida Moe said/);
  });
});
