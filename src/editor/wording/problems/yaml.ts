import * as vscode from 'vscode';
import type { Problem } from '../../../core/problem';
import type { YamlFault } from '../../../core/yaml/faults';
import type { YamlProblemCode } from '../../../core/yaml/plainDocument';
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
        'This file is too large to be read. Move part of what it holds elsewhere; nothing is written to it.',
      );
    case 'yaml-too-deep':
      return l10n.t(
        'Lists and keys lie more than {0} levels deep within each other here, so the file was not read. Correct it; until then nothing is written to it.',
        String(facts.levels ?? ''),
      );
    case 'yaml-not-text':
      return l10n.t(
        'Here is a sign that no text holds ({0}): the file may be damaged. Delete it; until then nothing is written to this file.',
        String(facts.sign ?? ''),
      );
  }
}

function syntaxInWords(facts: NonNullable<Problem['facts']>): string {
  const { l10n } = vscode;
  const sign = String(facts.sign ?? '');
  if (facts.key === 'id') {
    return l10n.t(
      '“id” stands here a second time. If another claim or actor begins here, its dash is missing; if not, remove one of the two. Until then nothing is written to this file.',
    );
  }
  if (facts.both === 'items') {
    return l10n.t(
      '“{0}” stands here a second time. Put the items of the one beneath those of the other, then take the empty key out; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  if (facts.both === 'keys') {
    return l10n.t(
      '“{0}” stands here a second time. Put the keys of the one beneath those of the other, then take the empty key out; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  if (facts.key !== undefined) {
    return l10n.t(
      '“{0}” stands here a second time. Remove one of the two; until then nothing is written to this file.',
      quoted(String(facts.key)),
    );
  }
  switch (facts.fault as YamlFault | undefined) {
    case 'indent':
      return l10n.t(
        'This line begins in another column than those that it belongs with. Indent it as they are; until then nothing is written to this file.',
      );
    case 'tab':
      return l10n.t(
        'This line is indented with a tab. Use blanks instead; until then nothing is written to this file.',
      );
    case 'list':
      return l10n.t(
        'No item of a list can stand here: its dash is in another column than the others, or one above has lost its dash. Bring them into line; until then nothing is written to this file.',
      );
    case 'dash':
      return l10n.t('There is no blank behind the dash. Add it; until then nothing is written to this file.');
    case 'colon':
      return l10n.t('There is no blank behind the colon. Add it; until then nothing is written to this file.');
    case 'key':
      return l10n.t(
        'This line has no key, such as “note:”. Add one, or indent the line further if it goes on from the one above; until then nothing is written to this file.',
      );
    case 'value':
      return l10n.t(
        'There is a colon in this value. Put the value in quotation marks, or begin a new line if this is a second key; until then nothing is written to this file.',
      );
    case 'quote':
      return l10n.t(
        'A quotation mark ({0}) that is opened here is never closed. Close it; until then nothing is written to this file.',
        sign,
      );
    case 'quoted':
      if (sign === "'") {
        return l10n.t(
          "Something stands behind the closing quotation mark. Within single quotation marks write each mark that is part of the text twice (''), or put the value in double ones; until then nothing is written to this file.",
        );
      }
      return l10n.t(
        'Something stands behind the closing quotation mark. Put a backslash before each mark that is part of the text (\\"); until then nothing is written to this file.',
      );
    case 'open':
      return l10n.t('The closing “{0}” is missing. Add it; until then nothing is written to this file.', sign);
    case 'closed':
      return l10n.t(
        'There is nothing that this “{0}” closes. Delete it; until then nothing is written to this file.',
        sign,
      );
    case 'sign':
      return l10n.t(
        'No value can begin with “{0}”. Put the value in quotation marks; until then nothing is written to this file.',
        sign,
      );
    case 'pipe':
      return l10n.t(
        'Behind “{0}” a text begins in the next line. Put these words there, or the value in quotation marks; until then nothing is written to this file.',
        sign,
      );
    case 'lines':
      return l10n.t(
        'Within brackets no item has a dash. Part the items with commas, or take the brackets out; until then nothing is written to this file.',
      );
    case 'escape':
      return l10n.t(
        'A backslash means something of its own in double quotation marks, but “{0}” means nothing. Write two of them; until then nothing is written to this file.',
        sign,
      );
    case 'blank':
      return l10n.t(
        'Here is a special blank ({0}), such as word processors put in: it looks like a blank and is none. Put an ordinary one in its place; until then nothing is written to this file.',
        sign,
      );
    case 'curly':
      return l10n.t(
        'This value stands in curly quotation marks ({0}), which are none to YAML. Put straight ones (") in their place; until then nothing is written to this file.',
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
        'A second document begins here (“---”). Bring all into one; until then nothing is written to this file.',
      );
    case 'alias':
    case 'anchor':
      return l10n.t(
        'Anchors and aliases of YAML (“&name”, “*name”) are not taken. Write the value out, in quotation marks if it begins with such a sign; until then nothing is written to this file.',
      );
    case 'tag':
      return l10n.t(
        'Tags of YAML (“!name”) are not taken. Remove it, or put the value in quotation marks; until then nothing is written to this file.',
      );
    default:
      return l10n.t(
        'A key like this is not taken ({0}). Rename or remove it; until then nothing is written to this file.',
        quoted(feature),
      );
  }
}
