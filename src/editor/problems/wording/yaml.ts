import * as vscode from 'vscode';
import type { Problem } from '../../../core/problem';
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
      if (facts.key !== undefined) {
        return l10n.t(
          '“{0}” stands here a second time. Remove one of the two; until then nothing is written to this file.',
          quoted(String(facts.key)),
        );
      }
      return l10n.t(
        'This is not valid YAML: {0}. Correct it; until then nothing is written to this file.',
        String(facts.message ?? '').replace(/[.:]$/, ''),
      );
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
        'Anchors and aliases of YAML (“&name”, “*name”) are not taken. Write the value out; until then nothing is written to this file.',
      );
    case 'tag':
      return l10n.t('Tags of YAML (“!name”) are not taken. Remove it; until then nothing is written to this file.');
    default:
      return l10n.t(
        'A key like this is not taken ({0}). Rename or remove it; until then nothing is written to this file.',
        quoted(feature),
      );
  }
}
