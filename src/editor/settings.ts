import * as vscode from 'vscode';
import { ruleSettings, type RuleSettings } from '../core/claims/rules/severities';
import { SETTINGS } from './ids';

/** What can be shown or hidden. */
export type HighlightKind = keyof typeof SETTINGS.highlights;

/** A setting's value for one document. */
function read<T>(id: string, scope: vscode.ConfigurationScope | undefined, fallback: T): T {
  return vscode.workspace.getConfiguration(undefined, scope).get<T>(id, fallback);
}

/** True if marks of a kind are highlighted; by default they are. */
export function isShown(kind: HighlightKind, document: vscode.TextDocument): boolean {
  return read(SETTINGS.highlights[kind], document, true);
}

/** Shows or hides a kind of mark, where the setting is set now: the folder, the workspace, else for the user. */
export async function toggleShown(kind: HighlightKind, document: vscode.TextDocument): Promise<boolean> {
  const id = SETTINGS.highlights[kind];
  const configuration = vscode.workspace.getConfiguration(undefined, document);
  const places = configuration.inspect<boolean>(id);
  const target =
    places?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : places?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  const shown = !configuration.get<boolean>(id, true);
  await configuration.update(id, shown, target);
  return shown;
}

/** The names by which files are articles, as globs; of other things in the setting nothing is taken. */
export function articlePatterns(document: vscode.TextDocument): readonly string[] {
  const patterns = read<unknown>(SETTINGS.articlePatterns, document, []);
  return Array.isArray(patterns) ? patterns.filter((pattern): pattern is string => typeof pattern === 'string') : [];
}

/** True if the status bar may offer to annotate a text that is no article yet. */
export function isOfferedInStatusBar(document: vscode.TextDocument): boolean {
  return read(SETTINGS.offerInStatusBar, document, true);
}

/** A field of the form that somebody may want to be asked for with each new claim, by its key in the sidecar. */
export type MoreField = (typeof MORE_FIELDS)[number];
export const MORE_FIELDS = [
  'addressee',
  'polarity',
  'said',
  'due',
  'status',
  'confidence',
  'evidence',
  'tags',
  'text',
  'note',
] as const;

/** The fields that are asked for with each new claim besides its kind and claimant, in this order; each once. */
export function moreFields(document: vscode.TextDocument): readonly MoreField[] {
  const fields = read<unknown>(SETTINGS.alsoAsk, document, []);
  if (!Array.isArray(fields)) return [];
  const wanted = new Set<unknown>(fields);
  return [...wanted].filter((field): field is MoreField => (MORE_FIELDS as readonly unknown[]).includes(field));
}

/** In UTF-16 units. */
export function largestArticle(document: vscode.TextDocument): number {
  return read(SETTINGS.largestArticle, document, 2000) * 1000;
}

/** How grave the findings of rules are, as far as the user has set it. */
export function rulesFor(article: vscode.Uri): RuleSettings {
  return ruleSettings(read<unknown>(SETTINGS.rules, article, {}));
}
