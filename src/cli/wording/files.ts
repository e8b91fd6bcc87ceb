import path from 'node:path';
import { articleName, sidecarName } from '../../core/claims/sidecarName';
import { ARTICLE_LIMIT, FILE_LIMIT } from '../../core/sizeLimits';
import { isPattern } from '../../platform/node/filesNamed';
import type { ReadFailure } from '../../platform/node/readBytes';
import type { FileProblem } from '../fileProblem';
import { ARTICLES_IN_FOLDER, readFailureSentence } from './readFailure';

/** What the files hold that the articles of a folder share. */
const SHARED: Readonly<Record<string, string>> = {
  'actors.yaml': 'the register of actors',
  'codebook.yaml': 'the codebook',
  'settings.yaml': 'the settings of the folder',
};

/** A problem of a file in one sentence, without the file's name. */
export function fileProblemSentence({ code, file, detail, nearest, isOfOneSide }: FileProblem): string {
  const limit = articleName(file) === undefined ? ARTICLE_LIMIT : FILE_LIMIT;
  const failed = (failure: ReadFailure) =>
    readFailureSentence({ failure, detail }, 'this', { limit, insteadOfFolder: ARTICLES_IN_FOLDER });
  switch (code) {
    case 'file-not-found':
      return `${failed('notFound')}${patternWords(file)}`;
    case 'file-without-article':
      if (nearest !== undefined)
        return `The article of this sidecar is not here, but “${nearest}” holds its text; if that is the article’s new name, rename this file to “${sidecarName(nearest)}”.`;
      return 'The article of this sidecar is not here; if it was renamed or moved, give the sidecar its name again.';
    case 'file-claims-astray':
      return `There is no sidecar with this article’s name, but “${nearest}” holds claims about its text and has no article; if the article was renamed, rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-claims-misnamed':
      return `There is no sidecar with this article’s name, and “${nearest}” is not read; rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-claims-copied':
      return `Beside this sidecar there is another version of it, “${nearest}”, such as file-sharing programs or downloads leave behind; what is only in that version is not read. “bluepencil merge BASE OURS THEIRS” merges the two by claim (BASE may be an empty file); else delete it or move it away.`;
    case 'file-shared-misnamed':
      return `This file is not read because of its name: if it should hold ${SHARED[nearest ?? '']}, rename it to “${nearest}”, or move its contents there.`;
    case 'file-dead-link':
      return `${failed('deadLink')} Bring that file back, make the link lead to where it is now, or delete the link.`;
    case 'file-no-permission':
      return failed('noPermission');
    case 'file-is-folder':
      return failed('isFolder');
    case 'file-too-large':
      return failed('tooLarge');
    case 'file-unreadable':
      return failed('unreadable');
    case 'file-not-utf8':
      return 'Some bytes are not UTF-8 text, the first of them here; save the file as UTF-8.';
    case 'file-utf16':
      return 'This file is saved as UTF-16; save it as UTF-8.';
    case 'file-empty':
      return 'The file is empty.';
    case 'file-not-text':
      return 'This is not a text file.';
    case 'file-conflict':
      return 'Git has left both versions of this article in it, between “<<<<<<<” and “>>>>>>>”. Choose the right text, and remove the markers; until then it is not certain where claims belong.';
    case 'file-one-side': {
      const gone =
        detail === undefined
          ? ''
          : ` The merge driver of this clone calls “${detail}”, which no longer exists: run “bluepencil merge --set-up” again.`;
      return nearest === undefined
        ? `Git has left this file unmerged, with only your version in it: theirs is missing, and would be lost with “git add”. “bluepencil merge FILE” merges both by claim.${gone}`
        : `Both sides of a merge have renamed this file, and what is in “${nearest}” is not in this one. “bluepencil merge FILE” merges both by claim into FILE; use the right name for it, and “git rm” the other.${gone}`;
    }
    case 'file-unmerged':
      if (nearest !== undefined)
        return `Git still lists this file as unmerged: both sides have renamed it, and it is “${nearest}” on the other side. If both versions are in it, “git add” the one whose name is right, and “git rm” the other.`;
      if (isOfOneSide)
        return 'Git still lists this file as unmerged: only one side of the merge has it under this name. “git add” it to keep it, or “git rm” it.';
      return 'Git still lists this file as unmerged. If one version is not in it, “git checkout --merge FILE” restores what git made of it (what has been written in it since is lost), and “bluepencil merge FILE” merges both by claim; if both are in it, or it is right as it is, “git add” it.';
    case 'internal':
      return `Blue Pencil failed on this article${detail === undefined ? '' : ` (${detail})`}; please report it.`;
  }
}

/** Of a pattern, that nothing fits it either. */
export function patternWords(file: string): string {
  return isPattern(file)
    ? ' Nor is there one whose name matches, with “*” for any characters and “?” for any one.'
    : '';
}
