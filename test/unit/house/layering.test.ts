import assert from 'node:assert/strict';
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
];
const GRAMMAR = ['syntax', 'parties', 'speech'].map((room) => `${RECOGNISE}/${room}`);

/** What each room may import besides itself; the most inner room that a file lies in decides. */
const ROOMS: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'src/core/text', may: ['src/core/problem'] },
  { room: 'src/core/lexicon', may: ['src/core/text'] },
  // Within recognition the parts build on each other: the syntax, then parties, then who says what, then demands.
  { room: `${RECOGNISE}/syntax`, may: BELOW_RECOGNITION },
  { room: `${RECOGNISE}/parties`, may: [...BELOW_RECOGNITION, `${RECOGNISE}/syntax`] },
  { room: `${RECOGNISE}/speech`, may: [...BELOW_RECOGNITION, `${RECOGNISE}/syntax`, `${RECOGNISE}/parties`] },
  { room: `${RECOGNISE}/demands`, may: [...BELOW_RECOGNITION, ...GRAMMAR] },
  { room: `${RECOGNISE}/statements`, may: [...BELOW_RECOGNITION, ...GRAMMAR] },
  { room: `${RECOGNISE}/dates`, may: BELOW_RECOGNITION },
  { room: `${RECOGNISE}/actors`, may: [...BELOW_RECOGNITION, 'src/core/knowledge/knowledge'] },
  {
    room: RECOGNISE,
    // What the workspace knows is a value to it; how that is read from a file is none of its business.
    may: [...BELOW_RECOGNITION, 'src/core/problem', 'src/core/knowledge/knowledge'],
  },
  { room: 'src/core/yaml', may: ['src/core/text', 'src/core/problem', 'yaml'] },
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
  { room: 'src/core', may: ['src/core', 'yaml'] },
  { room: 'src/editor', may: ['src/core', 'vscode'] },
  { room: 'src/platform/node', may: ['src/core', 'node:', 'tinyglobby'] },
  { room: 'src/cli', may: ['src/core', 'src/platform/node', 'node:', 'package.json'] },
  { room: 'src', may: ['src/core', 'src/editor', 'src/platform', 'vscode'] },
];

describe('the layering', () => {
  it('has imports that point downwards and inwards only', async () => {
    const result = await esbuild.build({
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
    const breaches: string[] = [];
    let edges = 0;
    for (const [file, { imports }] of Object.entries(result.metafile.inputs)) {
      if (!file.startsWith('src/')) continue; // package.json, for the version
      const rule = ROOMS.find(({ room }) => file.startsWith(`${room}/`));
      assert.ok(rule, `${file} lies in no room`);
      for (const { path: target } of imports) {
        edges++;
        const isInside = target.startsWith(`${rule.room}/`);
        if (!isInside && !rule.may.some((prefix) => target.startsWith(prefix)))
          breaches.push(`${file} imports ${target}`);
      }
    }
    assert.ok(edges > 50, 'the imports were found');
    assert.deepEqual(breaches, []);
  });
});
