import * as vscode from 'vscode';
import type { Problem } from '../../../core/problem';
import { FILE_LIMIT } from '../../../core/sizeLimits';
import type { YamlFault } from '../../../core/yaml/parser/syntaxFaults';
import type { YamlProblemCode } from '../../../core/yaml/reading/plainDocument';
import { quoted } from './facts';

/** True for what is wrong with a file as YAML, whatever the file is for. */
export function isYamlCode(code: string): code is YamlProblemCode {
  return code.startsWith('yaml-');
}

/** What is wrong with the YAML of a file of ours. */
export function yamlProblemInWords({ code, facts = {} }: Problem<YamlProblemCode>): string {
  const { l10n } = vscode;
  switch (code) {
    case 'yaml-syntax':
      return syntaxInWords(facts);
    case 'yaml-conflict':
      return l10n.t(
        'Git has left conflict markers here, from a merge by lines. Decide between the versions; until then nothing is written to this file.',
      );
    case 'yaml-feature':
      return featureInWords(String(facts.feature ?? ''));
    case 'yaml-not-a-map':
      return l10n.t(
        'This file should hold keys with values, such as “format: claims-sidecar/1”. Correct it; until then nothing is written to it.',
      );
    case 'yaml-too-large':
      return l10n.t(
        'This file is larger than {0}, too large to be read. Move part of what it holds elsewhere; nothing is written to it.',
        FILE_LIMIT.inWords,
      );
    case 'yaml-too-deep':
      return l10n.t(
        'Lists and keys are nested more than {0} levels deep here, so the file was not read. Correct it; until then nothing is written to it.',
        String(facts.levels ?? ''),
      );
    case 'yaml-not-text':
      return l10n.t(
        'There is a character here that is not allowed in text ({0}); the file may be damaged. Delete it; until then nothing is written to this file.',
        String(facts.sign ?? ''),
      );
  }
}

function syntaxInWords(facts: NonNullable<Problem['facts']>): string {
  const { l10n } = vscode;
  const sign = String(facts.sign ?? '');
  if (facts.key === 'id') {
    return l10n.t(
      '“id” appears here a second time. If another claim or actor begins here, its dash is missing; if not, remove one of the two. Until then nothing is written to this file.',
    );
  }
  if (facts.both === 'items') {
    return l10n.t(
      '“{0}” appears here a second time. Move the items of one under those of the other, then remove the empty key; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  if (facts.both === 'keys') {
    return l10n.t(
      '“{0}” appears here a second time. Move the keys of one under those of the other, then remove the empty key; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  if (facts.key !== undefined) {
    return l10n.t(
      '“{0}” appears here a second time. Remove one of the two; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  switch (facts.fault as YamlFault | undefined) {
    case 'indent':
      return l10n.t(
        'This line starts in a different column from the lines it belongs with. Indent it like them; until then nothing is written to this file.',
      );
    case 'tab':
      return l10n.t(
        'This line is indented with a tab. Use spaces instead; until then nothing is written to this file.',
      );
    case 'list':
      return l10n.t(
        'A list item cannot be here: its dash is in a different column from the others, or an item above has lost its dash. Align them; until then nothing is written to this file.',
      );
    case 'dash':
      return l10n.t('There is no space after the dash. Add one; until then nothing is written to this file.');
    case 'colon':
      return l10n.t('There is no space after the colon. Add one; until then nothing is written to this file.');
    case 'key':
      return l10n.t(
        'This line has no key, such as “note:”. Add one, or indent the line further if it continues the one above; until then nothing is written to this file.',
      );
    case 'value':
      return l10n.t(
        'There is a colon in this value. Put the value in quotation marks, or start a new line if this is a second key; until then nothing is written to this file.',
      );
    case 'quote':
      return l10n.t(
        'A quotation mark ({0}) opened here is never closed. Close it; until then nothing is written to this file.',
        sign,
      );
    case 'quoted':
      if (sign === "'") {
        return l10n.t(
          "There is something after the closing quotation mark. Inside single quotation marks, write each mark that is part of the text twice (''), or put the value in double ones; until then nothing is written to this file.",
        );
      }
      return l10n.t(
        'There is something after the closing quotation mark. Put a backslash before each mark that is part of the text (\\"); until then nothing is written to this file.',
      );
    case 'open':
      return l10n.t('The closing “{0}” is missing. Add it; until then nothing is written to this file.', sign);
    case 'closed':
      return l10n.t('This “{0}” does not close anything. Delete it; until then nothing is written to this file.', sign);
    case 'sign':
      return l10n.t(
        'A value cannot start with “{0}”. Put the value in quotation marks; until then nothing is written to this file.',
        sign,
      );
    case 'pipe':
      return l10n.t(
        'After “{0}” the text starts on the next line. Move these words there, or put the value in quotation marks; until then nothing is written to this file.',
        sign,
      );
    case 'lines':
      return l10n.t(
        'Items in brackets do not have dashes. Separate the items with commas, or remove the brackets; until then nothing is written to this file.',
      );
    case 'escape':
      return l10n.t(
        'A backslash has a special meaning in double quotation marks, but “{0}” has none. Write two backslashes; until then nothing is written to this file.',
        sign,
      );
    case 'blank':
      return l10n.t(
        'There is a special space ({0}) here, such as word processors insert: it looks like a space but is not one. Replace it with an ordinary one; until then nothing is written to this file.',
        sign,
      );
    case 'curly':
      return l10n.t(
        'This value is in curly quotation marks ({0}), which YAML does not treat as quotation marks. Replace them with straight ones ("); until then nothing is written to this file.',
        sign,
      );
    case undefined:
      return l10n.t(
        'This is not valid YAML: {0}. Correct it; until then nothing is written to this file.',
        String(facts.message ?? '').replace(/[.:]$/, ''),
      );
  }
}

function featureInWords(feature: string): string {
  const { l10n } = vscode;
  switch (feature) {
    case 'several documents':
      return l10n.t(
        'A second document starts here (“---”). Combine everything into one; until then nothing is written to this file.',
      );
    case 'alias':
    case 'anchor':
      return l10n.t(
        'YAML anchors and aliases (“&name”, “*name”) are not supported. Write out the value, in quotation marks if it starts with such a character; until then nothing is written to this file.',
      );
    case 'tag':
      return l10n.t(
        'YAML tags (“!name”) are not supported. Remove the tag, or put the value in quotation marks; until then nothing is written to this file.',
      );
    default:
      return l10n.t(
        'A key like this is not supported ({0}). Rename or remove it; until then nothing is written to this file.',
        quoted(feature),
      );
  }
}
