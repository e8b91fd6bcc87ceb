import path from 'node:path';
import { sidecarName } from '../../core/claims/sidecarName';
import { isPattern } from '../../platform/node/filesNamed';
import type { FileProblem } from '../fileProblem';

/** What the files hold that the articles of a folder share. */
const SHARED: Readonly<Record<string, string>> = {
  'actors.yaml': 'the register of actors',
  'codebook.yaml': 'the codebook',
  'settings.yaml': 'the settings of the folder',
};

/** A problem of a file in one sentence, without the file's name. */
export function fileProblemSentence({ code, file, detail, nearest, isOfOneSide }: FileProblem): string {
  switch (code) {
    case 'file-not-found':
      return `There is no such file.${patternWords(file)}`;
    case 'file-without-article':
      if (nearest !== undefined)
        return `The article of this claims file is not here, but “${nearest}” holds its text; if the article was renamed to that, rename this file to “${sidecarName(nearest)}”.`;
      return 'The article of this claims file is not here; if it was renamed or moved, give the claims file its name again.';
    case 'file-claims-astray':
      return `There are no claims of this article under its name, but “${nearest}” holds claims of its text, and has no article; if the article was renamed, rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-claims-misnamed':
      return `There are no claims of this article under its name, and “${nearest}” is not read; rename that file to “${sidecarName(path.basename(file))}”.`;
    case 'file-claims-copied':
      return `Beside this claims file stands another version of it, “${nearest}”, as programs that share folders or save downloads leave it; what is in that alone is not read. “bluepencil merge BASE OURS THEIRS” merges the two by claim (BASE may be an empty file); else delete it or move it away.`;
    case 'file-shared-misnamed':
      return `Nothing reads this file: if it is to hold ${SHARED[nearest ?? '']}, rename it to “${nearest}”, or put what it says there.`;
    case 'file-dead-link':
      return `This is a link to “${detail}”, which is not there. Bring that file back, make the link lead to where it is now, or delete the link.`;
    case 'file-no-permission':
      return 'You have no permission to read this file.';
    case 'file-is-folder':
      return 'This is a folder; name the articles in it, as in “folder/*.txt”.';
    case 'file-too-large':
      return 'This file is too large.';
    case 'file-unreadable':
      return `The file cannot be read${detail === undefined ? '' : `: ${detail}`}.`;
    case 'file-not-utf8':
      return 'Some bytes are not UTF-8 text, the first of them here; save the file as UTF-8.';
    case 'file-utf16':
      return 'This file is saved as UTF-16; save it as UTF-8.';
    case 'file-empty':
      return 'The file is empty.';
    case 'file-not-text':
      return 'This is not a text file.';
    case 'file-conflict':
      return 'Git has left both versions of this article in it, between “<<<<<<<” and “>>>>>>>”. Choose what holds, and take the marks out; until then it is not sure where claims stand.';
    case 'file-one-side': {
      const gone =
        detail === undefined
          ? ''
          : ` The merge driver of this clone calls “${detail}”, which is not there any more: run “bluepencil merge --set-up” again.`;
      return nearest === undefined
        ? `Git has left this file unmerged, with your version alone: theirs is not in it, and “git add” would leave it out for good. “bluepencil merge FILE” merges both by claim.${gone}`
        : `Both sides of a merge have renamed this file, and what stands in “${nearest}” is not in this one. “bluepencil merge FILE” merges both by claim into FILE; do so with the name that is right, and “git rm” the other.${gone}`;
    }
    case 'file-unmerged':
      if (nearest !== undefined)
        return `Git has this file as unmerged still: both sides have renamed it, and it is “${nearest}” on the other. If both versions are in it, “git add” the one whose name is right, and “git rm” the other.`;
      if (isOfOneSide)
        return 'Git has this file as unmerged still: only one side of the merge has it under this name. “git add” it to keep it, or “git rm” it.';
      return 'Git has this file as unmerged still. If one version is not in it, “git checkout --merge FILE” brings back what git made of it (what was written in it since is lost), and “bluepencil merge FILE” merges both by claim; if both are in it, or it is right as it is, “git add” it.';
    case 'internal':
      return `Blue Pencil failed on this article${detail === undefined ? '' : ` (${detail})`}; please report it.`;
  }
}

/** Of a pattern, that nothing fits it either. */
export function patternWords(file: string): string {
  return isPattern(file) ? ' Nor is there one whose name fits, with any signs for “*” and any one for “?”.' : '';
}
