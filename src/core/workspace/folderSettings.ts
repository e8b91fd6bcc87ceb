import { isMap, isScalar, type Node, type Scalar } from 'yaml';
import { CONFLICTS_KEY } from '../conflicts/openConflict';
import { undecidedIn } from '../conflicts/undecided';
import { RULE_SEVERITIES } from '../claims/rules/rule';
import {
  nearestSeverity,
  ruleSettings,
  ruleSeverity,
  settableRule,
  type RuleSettings,
} from '../claims/rules/severities';
import { SETTABLE_RULES } from '../claims/rules/table';
import { nearestFact, type Outcome, type Problem } from '../problem';
import { nearestWord } from '../text/nearestWord';
import { withoutConsequences } from '../yaml/checking/firstToMend';
import { withCurlyProblems } from '../yaml/checking/curlyValues';
import { misspeltProblems, type Shape } from '../yaml/checking/misspeltKeys';
import { parsePlain } from '../yaml/reading/parsePlain';
import type { ItemList } from '../yaml/reading/itemList';
import type { PlainDocument, YamlProblemCode } from '../yaml/reading/plainDocument';
import { withItem } from '../yaml/writing/oneItem';

/** Where a workspace keeps what is shared by all who open it; beside it lie the register of actors and the codebook. */
export const SETTINGS_PATH = '.bluepencil/settings.yaml';

/** What `.bluepencil/settings.yaml` says. */
export interface FolderSettings {
  /** Folders, relative to the workspace root with `/`, whose text and Markdown files are articles. `.` is the root. */
  readonly annotate: readonly string[];
  /** How grave the findings of rules are. */
  readonly rules: RuleSettings;
}

/** Facts: `key` whose value it is, `value` what stands there, `allowed` what might, `nearest` what was likely meant; of curly quotes see {@link withCurlyProblems}. */
export type SettingsProblemCode =
  | YamlProblemCode
  | 'settings-not-a-map'
  | 'settings-not-a-list'
  | 'settings-not-a-folder'
  | 'settings-unknown-rule'
  | 'settings-unknown-severity'
  | 'settings-misspelt-key'
  | 'settings-curly-quotes'
  | 'settings-merge-conflict';

/** The keys that settings have; what stands beneath is looked at where it is read. */
const SHAPE: Shape = {
  keys: new Map(['annotate', 'rules', CONFLICTS_KEY].map((key) => [key, { keys: new Map() }])),
};

const FREE_TEXTS: ReadonlySet<string> = new Set();

const NEW_FILE =
  '# Blue Pencil: settings shared by everyone who opens this folder.\n# annotate: folders whose .txt and .md files are news articles ("." is this one and all below it).\n';

/** Reads the settings of a workspace; what cannot be read is a problem with its place. */
export function readFolderSettings(text: string): Outcome<FolderSettings, SettingsProblemCode> {
  const parsed = parsePlain(text);
  const { rules, problems } = readRules(parsed);
  const folders = readFolders(parsed.list('annotate'));
  const all: readonly Problem<SettingsProblemCode>[] = [
    ...parsed.problems,
    ...faultOfList(parsed, 'annotate'),
    ...folders.problems,
    ...problems,
    ...misspeltProblems(parsed, SHAPE, []).map((problem) => ({ ...problem, code: 'settings-misspelt-key' as const })),
    ...undecidedIn(parsed).map((problem) => ({ ...problem, code: 'settings-merge-conflict' as const })),
  ];
  return {
    value: { annotate: folders.value, rules },
    problems: withoutConsequences(
      withCurlyProblems(all, 'settings-curly-quotes', parsed, FREE_TEXTS, [
        ...faultOfList(parsed, 'annotate'),
        ...problems,
      ]),
    ),
  };
}

function faultOfList(parsed: PlainDocument, key: string): readonly Problem<SettingsProblemCode>[] {
  const node = parsed.list(key) === undefined ? parsed.node([key]) : undefined;
  if (node === undefined || isNothing(node)) return [];
  return [{ code: 'settings-not-a-list', ...spanOf(node), facts: { key } }];
}

function readRules(parsed: PlainDocument): {
  readonly rules: RuleSettings;
  readonly problems: readonly Problem<SettingsProblemCode>[];
} {
  const list = parsed.list('rules');
  const node: unknown = list?.node(0) ?? parsed.node(['rules']);
  if (list === undefined && (node === undefined || isNothing(node))) return { rules: {}, problems: [] };
  if (list !== undefined || !isMap(node))
    return { rules: {}, problems: [{ code: 'settings-not-a-map', ...spanOf(node), facts: { key: 'rules' } }] };
  const problems: Problem<SettingsProblemCode>[] = [];
  const given: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const id = scalarText(key);
    const severity = scalarText(value);
    if (settableRule(id) === undefined) {
      const nearest = nearestWord(
        id,
        SETTABLE_RULES.map((rule) => rule.id),
      );
      const facts = { value: id, ...nearestFact(nearest) };
      problems.push({ code: 'settings-unknown-rule', ...spanOf(key), facts });
    } else if (ruleSeverity(severity) === undefined) {
      const facts = {
        key: id,
        value: severity,
        allowed: RULE_SEVERITIES.join(', '),
        ...nearestFact(nearestSeverity(severity)),
      };
      problems.push({ code: 'settings-unknown-severity', ...spanOf(value ?? key), facts });
    } else given[id] = severity;
  }
  return { rules: ruleSettings(given), problems };
}

/** The folders of a list, in order and as they are written: `2024` is one. An entry that says nothing is passed over. */
function readFolders(list: ItemList | undefined): Outcome<readonly string[], SettingsProblemCode> {
  const value: string[] = [];
  const problems: Problem<SettingsProblemCode>[] = [];
  for (let index = 0; index < (list?.length ?? 0); index++) {
    const node = list!.node(index);
    if (!isScalar(node)) problems.push({ code: 'settings-not-a-folder', ...spanOf(node) });
    else if (!isNothing(node) && node.value !== '') value.push(writtenText(node));
  }
  return { value, problems };
}

function writtenText({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** True where nothing stands behind a key. */
function isNothing(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function scalarText(node: unknown): string {
  return isScalar(node) && !isNothing(node) ? String(node.value) : '';
}

function spanOf(node: unknown): Pick<Problem, 'span'> {
  const range = (node as Node | null)?.range;
  return range ? { span: { start: range[0], end: range[1] } } : {};
}

/**
 * The settings file with one more folder to annotate; `text` is `undefined` where there is no file yet. Returns the
 * same text if the folder is there already, `undefined` if the file is broken and may not be written.
 */
export function withAnnotatedFolder(text: string | undefined, folder: string): string | undefined {
  const present = text === undefined ? [] : readFolderSettings(text).value.annotate;
  return present.includes(folder) ? text : withItem(text ?? NEW_FILE, 'annotate', present.length, folder);
}

/** True if a file, named by its path from the workspace root, lies in a folder that is switched on. */
export function isAnnotated(settings: FolderSettings, path: string): boolean {
  return settings.annotate.some((entry) => {
    const folder = entry.replace(/^\.\//, '').replace(/\/$/, '');
    return folder === '.' || folder === '' || path.startsWith(`${folder}/`);
  });
}
