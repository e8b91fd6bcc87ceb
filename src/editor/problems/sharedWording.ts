import * as vscode from 'vscode';
import type { CodebookProblemCode } from '../../core/knowledge/codebookFile';
import type { Problem } from '../../core/problem';
import type { SettingsProblemCode } from '../../core/workspace/folderSettings';
import { shortened } from '../wording/claims';
import { problemInWords, yamlProblemInWords } from './wording';

/** Words quoted in a message: the list of problems has one line for each. */
const MOST_UNITS = 80;

/** What is wrong with the settings of a folder. */
export function settingsProblemInWords({ code, facts = {} }: Problem<SettingsProblemCode>): string {
  const { l10n } = vscode;
  const fact = (name: string) => shortened(String(facts[name] ?? ''), MOST_UNITS);
  switch (code) {
    case 'yaml-syntax':
    case 'yaml-feature':
    case 'yaml-not-a-map':
    case 'yaml-too-large':
    case 'yaml-too-deep':
    case 'yaml-not-text':
      return yamlProblemInWords({ code, facts });
    case 'settings-not-a-map':
      return l10n.t('“rules” should be rules with their severities, such as “claim.duplicate: error”.');
    case 'settings-unknown-rule':
      return facts.nearest === undefined
        ? l10n.t(
            'There is no rule “{0}” whose severity can be set. The setting “bluePencil.rules” lists them.',
            fact('value'),
          )
        : l10n.t(
            'There is no rule “{0}” whose severity can be set. Did you mean “{1}”?',
            fact('value'),
            fact('nearest'),
          );
    case 'settings-unknown-severity':
      return l10n.t('“{0}” is no severity. Write one of: {1}.', fact('value'), fact('allowed'));
  }
}

/** What is wrong with the codebook. */
export function codebookProblemInWords({ code, facts = {} }: Problem<CodebookProblemCode>): string {
  const { l10n } = vscode;
  const fact = (name: string) => shortened(String(facts[name] ?? ''), MOST_UNITS);
  switch (code) {
    case 'yaml-syntax':
    case 'yaml-feature':
    case 'yaml-not-a-map':
    case 'yaml-too-large':
    case 'yaml-too-deep':
    case 'yaml-not-text':
      return yamlProblemInWords({ code, facts });
    case 'codebook-missing-key':
      return l10n.t('This tag has no “{0}”. Add it; without it the tag is not known.', fact('key'));
    case 'codebook-wrong-type':
      return problemInWords({ code: 'sidecar-wrong-type', facts });
    case 'codebook-unknown-value':
      return problemInWords({ code: 'sidecar-unknown-value', facts });
    case 'codebook-bad-value':
      return l10n.t(
        '“{0}” cannot stand here. Tags have no commas and no blanks at their ends, colours are written as "#2060c0".',
        fact('value'),
      );
    case 'codebook-too-long':
      return l10n.t('This is longer than {0} characters. Shorten it; until then it is left out.', fact('allowed'));
    case 'codebook-duplicate-id':
      return l10n.t(
        'Another tag above has the id “{0}” too, so this one is left out. Remove one of them.',
        fact('value'),
      );
    case 'codebook-unknown-parent':
      return l10n.t('No tag here has the id “{0}”. Add it, or correct “parent”.', fact('value'));
    case 'codebook-circle':
      return l10n.t('By “{0}” this tag belongs to itself in the end. Correct “parent”.', fact('value'));
  }
}
