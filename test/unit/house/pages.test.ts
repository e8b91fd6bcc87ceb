import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly title: string }[] }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const README = read('README.md');
/** The pages that users read. */
const PAGES = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)];
/** All pages, those for developers too. */
const ALL_PAGES = [
  ...PAGES,
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'samples/README.md',
  ...['scripts', 'test'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'README.md')
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
  ),
];

/** A page without its blocks of code. */
const proseOf = (page: string) =>
  read(page)
    .split(/^ *```.*$/m)
    .filter((_, index) => index % 2 === 0)
    .join('');

/** The anchors of a page's headings, as GitHub and VS Code make them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...proseOf(page).matchAll(/^#+ (?<heading>.*)$/gm)].map(({ groups }) => groups!.heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}

/** A part of the README, from its heading to the next of the same rank. */
function section(heading: string): string {
  const [, after] = README.split(`\n${heading}\n`);
  assert.ok(after !== undefined, heading);
  return after.split(/\n#{1,2} /, 1)[0]!;
}

describe('the links of the pages', () => {
  for (const page of ALL_PAGES) {
    it(`lead to a file, and to a heading in it: ${page}`, () => {
      const links = [...proseOf(page).matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups!.target!);
      const dead = links
        .filter((link) => !/^\w+:/.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#');
          const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
          return !existsSync(path.join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).has(anchor));
        });
      assert.deepEqual(dead, []);
    });
  }
});

describe('the pages of help', () => {
  it('link to no file outside their folder, as they are packaged without the README of that name', () => {
    for (const page of PAGES.filter((name) => name.startsWith('docs/')))
      assert.doesNotMatch(proseOf(page), /\]\(\.\./, page);
  });
});

describe('the README', () => {
  it('lists every script for developers, and no other', () => {
    const commands = [
      ...section('## For developers').matchAll(/`(?:npm (?:run )?)?(?<script>[a-z]+(?::[a-z]+)?)\b[^`]*`/g),
    ];
    const rows = new Set(commands.map(({ groups }) => groups!.script!).filter((script) => script in manifest.scripts));
    assert.deepEqual([...rows].sort(), Object.keys(manifest.scripts).sort());
    for (const page of ALL_PAGES) {
      const named = [...read(page).matchAll(/\bnpm run (?<script>[\w:]+)/g)].map(({ groups }) => groups!.script!);
      // `npm run compile` is a script of scripts/lexicon.
      assert.deepEqual(
        named.filter((script) => !(script in manifest.scripts) && script !== 'compile'),
        [],
        page,
      );
    }
  });

  it('lists every setting, and no other', () => {
    const rows = [...section('## Settings').matchAll(/^\| `(?<setting>[\w.]+)`/gm)].map(
      ({ groups }) => groups!.setting!,
    );
    assert.deepEqual(rows.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });

  it('lists every key', () => {
    const table = section('## By keyboard');
    for (const { command, key, mac = key.replace('alt', 'option') } of manifest.contributes.keybindings) {
      const keys = [key.split('+').map(keyName).join('+'), `<kbd>${mac.split('+').map(macKeyName).join('')}</kbd>`];
      for (const one of keys) assert.ok(table.includes(one), `${command}: ${one}`);
    }
  });

  it('begins with the steps of the walkthrough', () => {
    const steps = [...section('## First steps').matchAll(/^\d\. \*\*(?<title>[^*]+)\.\*\*/gm)];
    const titles = manifest.contributes.walkthroughs[0]!.steps.map(({ title }) => texts[title.replaceAll('%', '')]);
    assert.deepEqual(
      steps.map(({ groups }) => groups!.title),
      titles,
    );
    assert.ok(section('## First steps').includes(`_${texts['walkthrough.title']}_`));
  });
});

describe('the names on the pages', () => {
  /** The extension's own name, and names of VS Code's. */
  const OTHERS = [
    'Blue Pencil',
    'Preferences: Open User Settings (JSON)',
    'Welcome: Open Walkthrough…',
    'Fold All Block Comments',
    'Do not ask me again',
    'Open Link',
    'Reopen with Encoding',
    'Save with Encoding',
    'Western (Windows 1252)',
  ];
  const shown = readdirSync(path.join(ROOT, 'src/editor'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(path.posix.join('src/editor', file)).matchAll(/\bl10n\.t\(\s*'(?<words>[^']+)'/g)])
    .map(({ groups }) => groups!.words!);
  const known = new Set([...Object.values(texts), ...shown, ...OTHERS]);

  for (const page of [
    ...PAGES,
    ...readdirSync(path.join(ROOT, 'media/walkthrough')).map((name) => `media/walkthrough/${name}`),
  ]) {
    it(`are those in the editor: ${page}`, () => {
      // In italics, of several words, with a capital at the start, as names of commands, menus and messages are.
      const names = [...proseOf(page).matchAll(/(?<![\w`])_(?<name>[A-Z][^_`\n]*)_\b/g)]
        .map(({ groups }) => groups!.name!.replace(/^Blue Pencil: /, ''))
        .filter((name) => name.includes(' ') && !known.has(name) && !known.has(name.replaceAll(/“[^“”]*”/g, '“{0}”')));
      assert.deepEqual(names, []);
    });
  }
});

function keyName(key: string): string {
  return `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`;
}

function macKeyName(key: string): string {
  const signs: Readonly<Record<string, string>> = { ctrl: '⌃', alt: '⌥', option: '⌥', shift: '⇧', cmd: '⌘' };
  return signs[key] ?? key.toUpperCase();
}
