import type { Outcome } from '../problem';
import { parsePlain, stringsAt, type YamlProblemCode } from '../yaml/plainDocument';
import { withItem } from '../yaml/splice';

/** Where a workspace keeps what is shared by all who open it; beside it lie the register of actors and the codebook. */
export const SETTINGS_PATH = '.bluepencil/settings.yaml';

/** What `.bluepencil/settings.yaml` says. */
export interface FolderSettings {
  /** Folders, relative to the workspace root with `/`, whose text and Markdown files are articles. `.` is the root. */
  readonly annotate: readonly string[];
}

const NEW_FILE =
  '# Blue Pencil: settings shared by everyone who opens this folder.\n# annotate: folders whose .txt and .md files are news articles ("." is this one and all below it).\n';

/** Reads the settings of a workspace; what cannot be read is a problem with its place. */
export function readFolderSettings(text: string): Outcome<FolderSettings, YamlProblemCode> {
  const { root, problems } = parsePlain(text);
  return { value: { annotate: stringsAt(root, 'annotate') }, problems };
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
