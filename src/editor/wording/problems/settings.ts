import * as vscode from 'vscode';
import type { Problem } from '../../../core/problem';
import type { SettingsProblemCode } from '../../../core/workspace/folderSettings';
import { curlyQuotesInWords } from './findings';
import { quotedFacts } from './facts';
import { misspeltKeyInWords } from './schema';
import { undecidedInWords } from './undecided';
import { isYamlCode, yamlProblemInWords } from './yaml';

/** What is wrong with the settings of a folder. */
export function settingsProblemInWords({ code, facts = {} }: Problem<SettingsProblemCode>): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  if (isYamlCode(code)) return yamlProblemInWords({ code, facts });
  switch (code) {
    case 'settings-not-a-map':
      return l10n.t('“rules” should be rules with their severities, such as “claim.duplicate: error”.');
    case 'settings-not-a-list':
      return l10n.t('“{0}” should be a list of folders, such as “{0}: [news]”.', fact('key'));
    case 'settings-not-a-folder':
      return l10n.t('This should be the name of a folder, such as “news” or “news/2026”.');
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
    case 'settings-merge-conflict':
      return undecidedInWords(facts);
    case 'settings-curly-quotes':
      return curlyQuotesInWords(facts);
    case 'settings-misspelt-key':
      return misspeltKeyInWords(facts);
    case 'settings-unknown-severity':
      if (facts.value === '')
        return l10n.t('There is no valid severity after “{0}”. Write one of: {1}.', fact('key'), fact('allowed'));
      return facts.nearest === undefined
        ? l10n.t('“{0}” is not a valid severity. Write one of: {1}.', fact('value'), fact('allowed'))
        : l10n.t(
            '“{0}” is not a valid severity. Did you mean “{1}”? Write one of: {2}.',
            fact('value'),
            fact('nearest'),
            fact('allowed'),
          );
  }
}
