import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  COLOURS,
  COMMANDS,
  CONTEXTS,
  LANGUAGE,
  SETTINGS,
  TOKEN_TYPES,
  VIEW_CONTAINER,
  VIEWS,
} from '../../../src/editor/ids';

const ROOT = path.join(__dirname, '..', '..', '..');
const json = <T>(file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as T;

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
    readonly languages: readonly { readonly id: string; readonly configuration: string; readonly icon: object }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
  };
}

const manifest = json<Manifest>('package.json');
const { contributes } = manifest;
const sorted = (ids: readonly string[]) => [...ids].sort();

/** What VS Code's own themes of each kind have behind the text. */
const BACKGROUNDS: Readonly<Record<string, readonly string[]>> = {
  light: ['#ffffff', '#f5f5f5', '#fdf6e3'],
  dark: ['#1f1f1f', '#1e1e1e', '#272822', '#000c18'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};

/** The contrast of two colours as WCAG computes it: from 1 (none) to 21 (black on white). */
function contrastOf(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the manifest', () => {
  it('declares just the ids that the code uses', () => {
    const settings = [
      ...Object.values(SETTINGS.highlights),
      SETTINGS.author,
      SETTINGS.alsoAsk,
      SETTINGS.articlePatterns,
      SETTINGS.offerInStatusBar,
      SETTINGS.largestArticle,
      SETTINGS.rules,
    ];
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(Object.values(COMMANDS)));
    assert.deepEqual(sorted(Object.keys(contributes.configuration.properties)), sorted(settings));
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(Object.values(COLOURS)));
    assert.deepEqual(sorted(contributes.semanticTokenTypes.map(({ id }) => id)), sorted(TOKEN_TYPES));
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [LANGUAGE],
    );
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [VIEW_CONTAINER],
    );
    assert.deepEqual(Object.keys(contributes.views), [VIEW_CONTAINER]);
    assert.deepEqual(
      sorted(Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id))),
      sorted(Object.values(VIEWS)),
    );
  });

  it('uses only context keys that the code sets', () => {
    const conditions = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(({ when }) => when ?? '');
    const used = conditions.flatMap((when) => when.match(/bluePencil\.\w+/g) ?? []);
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((key) => ![...Object.values<string>(CONTEXTS), ...Object.values<string>(VIEWS)].includes(key)),
      [],
    );
  });

  it('runs only commands that it declares from its welcome texts', () => {
    const texts = json<Record<string, string>>('package.nls.json');
    const used = contributes.viewsWelcome.flatMap(({ contents }) => [
      ...texts[contents.replaceAll('%', '')]!.matchAll(/\(command:(?<id>[\w.]+)\)/g),
    ]);
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.map(({ groups }) => groups!.id!).filter((id) => !Object.values<string>(COMMANDS).includes(id)),
      [],
    );
  });

  it('lets page chrome be read in the default themes: as WCAG asks of text', () => {
    const defaults = contributes.colors.find(({ id }) => id === COLOURS.pageChromeForeground)?.defaults ?? {};
    for (const [kind, backgrounds] of Object.entries(BACKGROUNDS)) {
      for (const background of backgrounds) {
        const contrast = contrastOf(defaults[kind] ?? background, background);
        assert.ok(contrast >= 4.5, `${kind} on ${background}: ${contrast.toFixed(2)}`);
      }
    }
  });

  it('gives each colour a value in all four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(sorted(Object.keys(defaults)), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
  });

  it('has a text for every placeholder, and no text too many', () => {
    const texts = json<Record<string, string>>('package.nls.json');
    const used = [...JSON.stringify(manifest).matchAll(/"%(?<key>[\w.]+)%"/g)].map((match) => match.groups!.key!);
    assert.deepEqual(sorted([...new Set(used)]), sorted(Object.keys(texts)));
  });

  it('promises the VS Code that it is compiled against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.languages.map((language) => language.configuration),
      ...contributes.viewsContainers.activitybar.map((container) => container.icon),
      ...Object.values(contributes.views).flatMap((views) => views.map((view) => view.icon)),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
  });

  it('pins every dependency', () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d/.test(version));
    assert.deepEqual(loose, []);
  });
});
