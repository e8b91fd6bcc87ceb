import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const ROOT = path.join(__dirname, '..', '..', '..');

const RECOGNISE = 'src/core/recognise';
const BELOW_RECOGNITION = [
  'src/core/text',
  'src/core/lexicon',
  'src/core/actorType',
  `${RECOGNISE}/mark`,
  `${RECOGNISE}/sentenceLead`,
  `${RECOGNISE}/resolved`,
];
/** What is read of a passage, each room's part as a type: who resolves one part may look at the others. */
const READING = `${RECOGNISE}/reading.ts`;
const GRAMMAR = ['syntax', 'parties', 'speech'].map((room) => `${RECOGNISE}/${room}`);

const YAML = 'src/core/yaml';
const BELOW_YAML = ['src/core/text', 'src/core/json', 'src/core/problem', 'src/core/sizeLimits', 'yaml'];
/** What those build on that work with a file that has been read. */
const YAML_FILES = [...BELOW_YAML, ...['values', 'lines', 'parser', 'reading'].map((room) => `${YAML}/${room}`)];

/** What each room may import besides itself; the most inner room that a file lies in decides. */
const ROOMS: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'src/core/text', may: ['src/core/problem'] },
  { room: 'src/core/lexicon', may: ['src/core/text'] },
  // Within recognition the parts build on each other: the syntax, then parties, then who says what, then demands.
  { room: `${RECOGNISE}/syntax`, may: BELOW_RECOGNITION },
  { room: `${RECOGNISE}/parties`, may: [...BELOW_RECOGNITION, READING, `${RECOGNISE}/syntax`] },
  { room: `${RECOGNISE}/speech`, may: [...BELOW_RECOGNITION, `${RECOGNISE}/syntax`, `${RECOGNISE}/parties`] },
  { room: `${RECOGNISE}/demands`, may: [...BELOW_RECOGNITION, READING, ...GRAMMAR] },
  { room: `${RECOGNISE}/statements`, may: [...BELOW_RECOGNITION, READING, ...GRAMMAR] },
  { room: `${RECOGNISE}/dates`, may: [...BELOW_RECOGNITION, READING] },
  { room: `${RECOGNISE}/actors`, may: [...BELOW_RECOGNITION, READING, 'src/core/knowledge/knowledge'] },
  {
    room: RECOGNISE,
    // What the workspace knows is a value to it; how that is read from a file is none of its business.
    may: [...BELOW_RECOGNITION, 'src/core/problem', 'src/core/knowledge/knowledge'],
  },
  // A YAML file is looked at line by line, parsed, read as what it was meant to be, checked, mended and written to.
  { room: `${YAML}/values`, may: [...BELOW_YAML] },
  { room: `${YAML}/lines`, may: [...BELOW_YAML] },
  { room: `${YAML}/parser`, may: [...BELOW_YAML, `${YAML}/lines`] },
  { room: `${YAML}/meant`, may: [...BELOW_YAML, `${YAML}/parser`] },
  { room: `${YAML}/reading`, may: [...BELOW_YAML, `${YAML}/lines`, `${YAML}/parser`, `${YAML}/meant`] },
  { room: `${YAML}/checking`, may: [...YAML_FILES] },
  { room: `${YAML}/writing`, may: [...YAML_FILES] },
  { room: `${YAML}/comments`, may: [...YAML_FILES] },
  { room: `${YAML}/mending`, may: [...YAML_FILES, `${YAML}/meant`, `${YAML}/writing`] },
  // What a merge leaves to decide stands in files of all kinds, of which some know nothing of claims.
  { room: 'src/core/conflicts', may: ['src/core/yaml', 'src/core/problem'] },
  {
    room: 'src/core/knowledge',
    may: [
      'src/core/actorType',
      'src/core/conflicts',
      'src/core/json',
      'src/core/text',
      'src/core/yaml',
      'src/core/problem',
    ],
  },
  { room: 'src/core/claims/anchor', may: ['src/core', '@noble/hashes/'] },
  // An article is where claims meet a text; to them it is nothing, and neither are the formats that they leave in.
  {
    room: 'src/core/claims',
    may: ['actorType', 'conflicts', 'json', 'knowledge', 'lexicon', 'problem', 'recognise', 'text', 'yaml']
      .map((part) => `src/core/${part}`)
      .concat('yaml'),
  },
  // Tables of other programs are read by a library that knows their damages.
  { room: 'src/core/exchange/table', may: ['src/core', 'papaparse'] },
  { room: 'src/core', may: ['src/core', 'yaml'] },
  { room: 'src/editor', may: ['src/core', 'vscode'] },
  { room: 'src/platform/node', may: ['src/core', 'node:', 'tinyglobby'] },
  { room: 'src/cli', may: ['src/core', 'src/platform/node', 'node:', 'package.json'] },
  { room: 'src', may: ['src/core', 'src/editor', 'src/platform', 'vscode'] },
];

/** The source files with the files that each takes something from when it runs, packages among them. */
async function runImports(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['src/extension.desktop.ts', 'src/extension.web.ts', 'src/cli/main.ts'],
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    external: ['vscode'],
  });
  // Only package.json lies elsewhere, for the version.
  const files = Object.entries(metafile.inputs).filter(([file]) => file.startsWith('src/'));
  return new Map(files.map(([file, { imports }]) => [file, imports.map(({ path: target }) => target)]));
}

/**
 * The source files with those that each names in its imports. Types count as well: who wants to understand a file must
 * read what they are of.
 */
function namedImports(): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name.split(path.sep).join('/')}`);
  const targetsOf = (file: string) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/(?: from |\bimport\()'(?<target>\.[^']*)'/g)].map(
      ({ groups }) => path.posix.join(path.posix.dirname(file), groups!.target!),
    );
  const fileAt = (target: string) =>
    [target, `${target}.ts`, `${target}/index.ts`].find((file) => files.includes(file));
  return new Map(files.map((file) => [file, targetsOf(file).map((target) => fileAt(target) ?? target)]));
}

/** All that each file takes from others, when it runs and to be understood. */
async function importsOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const imports = new Map(await runImports());
  for (const [file, targets] of namedImports()) imports.set(file, [...(imports.get(file) ?? []), ...targets]);
  return imports;
}

/** The rooms of the editor (its folders, and each file beside them) with those that each names in its imports. */
function editorRooms(): ReadonlyMap<string, readonly string[]> {
  const EDITOR = 'src/editor/';
  const roomOf = (file: string) => file.slice(EDITOR.length).split('/')[0]!.replace(/\.ts$/, '');
  const rooms = new Map<string, string[]>();
  for (const [file, targets] of namedImports()) {
    if (!file.startsWith(EDITOR)) continue;
    const own = roomOf(file);
    const others = targets.filter((target) => target.startsWith(EDITOR)).map(roomOf);
    rooms.set(own, [...(rooms.get(own) ?? []), ...others.filter((room) => room !== own)]);
  }
  return rooms;
}

/** The first circle that is met, as the files or rooms on the way round; empty if there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of imports.get(file) ?? []) {
      const circle = walk(target, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('the layering', function () {
  this.timeout(20_000);
  let imports: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    imports = await importsOf();
    assert.ok([...imports.values()].flat().length > 50, 'the imports were found');
  });

  it('has imports that point downwards and inwards only', () => {
    const breaches: string[] = [];
    for (const [file, targets] of imports) {
      const rule = ROOMS.find(({ room }) => file.startsWith(`${room}/`));
      assert.ok(rule, `${file} lies in no room`);
      for (const target of targets) {
        const isInside = target.startsWith(`${rule.room}/`);
        if (!isInside && !rule.may.some((prefix) => target.startsWith(prefix)))
          breaches.push(`${file} imports ${target}`);
      }
    }
    assert.deepEqual(breaches, []);
  });

  it('has no files that need each other', () => {
    assert.deepEqual(circleIn(imports), []);
  });

  it('has no rooms of the editor that need each other', () => {
    const rooms = editorRooms();
    assert.ok([...rooms.values()].flat().length > 50, 'the imports were found');
    assert.deepEqual(circleIn(rooms), []);
  });
});
