import * as vscode from 'vscode';
import type { ActorsProblemCode } from '../../../core/knowledge/actorsFile';
import type { Problem } from '../../../core/problem';
import { quotedFacts } from './facts';
import { curlyQuotesInWords } from './findings';
import { misspeltKeyInWords, schemaProblemInWords } from './schema';
import { undecidedInWords } from './undecided';
import { isYamlCode, yamlProblemInWords } from './yaml';

/** What is wrong with the register of actors. */
export function actorsProblemInWords({ code, facts = {} }: Problem<ActorsProblemCode>): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  if (isYamlCode(code)) return yamlProblemInWords({ code, facts });
  switch (code) {
    case 'actors-missing-key':
      return schemaProblemInWords('missing-key', facts);
    case 'actors-wrong-type':
      return schemaProblemInWords('wrong-type', facts);
    case 'actors-unknown-value':
      return schemaProblemInWords('unknown-value', facts);
    case 'actors-bad-value':
      return schemaProblemInWords('bad-value', facts);
    case 'actors-too-long':
      return schemaProblemInWords('too-long', facts);
    case 'actors-misspelt-key':
      return misspeltKeyInWords(facts);
    case 'actors-curly-quotes':
      return curlyQuotesInWords(facts);
    case 'actors-merge-conflict':
      return undecidedInWords(facts);
    case 'actors-duplicate-id':
      return l10n.t(
        'Another actor above has the id “{0}” too, so this one is left out. Give it another id.',
        fact('value'),
      );
    case 'actors-duplicate-name':
      return l10n.t(
        '“{0}” is also a name of “{1}”, who is listed above and is used. Remove it from one of the two.',
        fact('value'),
        fact('owner'),
      );
    case 'actors-unknown-actor':
      return l10n.t(
        'No actor here has the id “{0}”. Add one with this id and a name, or correct the id.',
        fact('value'),
      );
  }
}
