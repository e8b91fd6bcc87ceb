import * as vscode from 'vscode';
import type { CodebookProblemCode } from '../../../core/knowledge/codebookFile';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';
import { curlyQuotesInWords } from './findings';
import { misspeltKeyInWords, schemaProblemInWords } from './schema';
import { undecidedInWords } from './undecided';
import { isYamlCode, yamlProblemInWords } from './yaml';

/** What is wrong with the codebook. */
export function codebookProblemInWords({ code, facts = {} }: Problem<CodebookProblemCode>): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  if (isYamlCode(code)) return yamlProblemInWords({ code, facts });
  switch (code) {
    case 'codebook-missing-key':
      return l10n.t('This tag has no “{0}”. Add it; without it the tag is not known.', fact('key'));
    case 'codebook-wrong-type':
      return schemaProblemInWords('wrong-type', facts);
    case 'codebook-unknown-value':
      return schemaProblemInWords('unknown-value', facts);
    case 'codebook-bad-value':
      return schemaProblemInWords('bad-value', facts);
    case 'codebook-too-long':
      return schemaProblemInWords('too-long', facts);
    case 'codebook-misspelt-key':
      return misspeltKeyInWords(facts);
    case 'codebook-curly-quotes':
      return curlyQuotesInWords(facts);
    case 'codebook-merge-conflict':
      return undecidedInWords(facts);
    case 'codebook-duplicate-id':
      return l10n.t(
        'Another tag above has the id “{0}” too, so this one is left out. Remove one of them.',
        fact('value'),
      );
    case 'codebook-unknown-parent':
      return l10n.t('No tag here has the id “{0}”. Add it, or correct “parent”.', fact('value'));
    case 'codebook-circle':
      return l10n.t('Through “{0}”, this tag ends up belonging to itself. Correct “parent”.', fact('value'));
  }
}
