import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..', '..', '..');

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Words that nobody says so in English, or that say it in a second way, with what to write. */
const FORBIDDEN: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bblanks?\b/i, 'space'],
  [/\bbehind (?:the|it|them|this|that)\b/i, 'after'],
  [/\bbehind [“‘"{$]/i, 'after'],
  [/\bbeneath\b/i, 'under'],
  [/\bas good as\b|\ball but one\b/i, 'nearly'],
  [/\bsmall letters\b/i, 'lowercase'],
  [/\bclaims files?\b/i, 'sidecar'],
  [/\b(?:is|are|was) told\b/i, 'is reported'],
  [/\bnone to YAML\b/i, 'which YAML does not treat as …'],
  [/\bmend(?:s|ed)?\b/i, 'correct'],
  [/\bmeanwhile\b/i, 'in the meantime'],
  [/\bsigns?\b/i, 'character'],
  [/\bstands? (?:in|behind|here|there|twice)\b/i, 'is, occurs'],
  [/\bsee whether\b/i, 'check whether'],
  [/\b[A-Za-z]'(?:s|t|re)\b/, 'the curly apostrophe (’)'],
];

/** The strings of a piece of code: all of them, or those that are translated. */
function stringsIn(file: string, isWanted: (node: ts.Node) => boolean): readonly Text[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (isText(node) && isWanted(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${file}:${line + 1}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
  );
}

function isTranslated({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /(?:^|\.)l10n\.t$/.test(parent.expression.getText());
}

/** True for a sentence or a part of one; words alone are keys and codes. */
function isProse(node: ts.Node): boolean {
  return isText(node) && /\p{L} \p{L}/u.test(node.text);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
}

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;
const inManifest: readonly Text[] = Object.entries(manifest).map(([where, text]) => ({ where, text }));
const inEditor = filesIn('src/editor').flatMap((file) => stringsIn(file, isTranslated));
const inPrograms = ['src/cli', 'src/core/exchange/report'].flatMap((folder) =>
  filesIn(folder).flatMap((file) => stringsIn(file, isProse)),
);

describe('what users read', () => {
  it('is plain English, with one word for one thing', () => {
    const all = [...inManifest, ...inEditor, ...inPrograms];
    assert.ok(all.length > 800, `${all.length} texts were found`);
    const faults = all.flatMap(({ where, text }) =>
      FORBIDDEN.filter(([words]) => words.test(text)).map(([, instead]) => `${where}: ${text} (write: ${instead})`),
    );
    assert.deepEqual(faults, []);
  });

  it('calls commands as the palette does', () => {
    const names = new Set(
      Object.entries(manifest)
        .filter(([key]) => key.startsWith('command.'))
        .map(([, name]) => name.replace(/…$/, '')),
    );
    // In quotation marks and in the capitals of a title, as nothing else is that is quoted but these.
    const others = new Set(['Save with Encoding']);
    const quoted = [...inManifest, ...inEditor].flatMap(({ where, text }) =>
      [...text.matchAll(/“(?<name>[A-Z][a-z]+(?: [A-Za-z]+)+)(?<more> ?…)?”/g)].map(({ groups }) => ({
        where,
        name: groups!.name!,
        hasSpace: groups!.more?.startsWith(' ') === true,
      })),
    );
    assert.ok(quoted.length > 10, `${quoted.length} names were found`);
    assert.deepEqual(
      quoted.filter(({ name, hasSpace }) => hasSpace || (!names.has(name) && !others.has(name))),
      [],
    );
  });
});
