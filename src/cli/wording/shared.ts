import type { SchemaProblemKind } from '../../core/yaml/checking/schemaProblem';
import type { SharedProblem } from '../../core/workspace/sharedProblems';
import { articleProblemSentence } from './sidecar';
import { findingSentence } from './findings';
import { schemaProblemSentence } from './schema';
import { meant } from './keys';

/** A problem of a file that all articles of a folder share, in a sentence that says what to do next. */
export function sharedProblemSentence({ code, facts = {} }: SharedProblem): string {
  const { value = '', allowed = '' } = facts;
  switch (code) {
    case 'actors-missing-key':
    case 'actors-wrong-type':
    case 'actors-unknown-value':
    case 'actors-bad-value':
    case 'actors-too-long':
    case 'codebook-missing-key':
    case 'codebook-wrong-type':
    case 'codebook-unknown-value':
    case 'codebook-bad-value':
    case 'codebook-too-long':
      return schemaProblemSentence(code.replace(/^\w+-/, '') as SchemaProblemKind, facts);
    case 'actors-misspelt-key':
    case 'codebook-misspelt-key':
    case 'settings-misspelt-key':
      return findingSentence('claim.misspelt-key', facts);
    case 'actors-curly-quotes':
    case 'codebook-curly-quotes':
    case 'settings-curly-quotes':
      return findingSentence('claim.curly-quotes', facts);
    case 'actors-merge-conflict':
    case 'codebook-merge-conflict':
    case 'settings-merge-conflict':
      return findingSentence('claim.merge-conflict', facts);
    case 'actors-duplicate-id':
      return `Two actors have the id “${value}”; give one another id.`;
    case 'actors-duplicate-name':
      return `“${value}” is also a name of “${facts.owner}”; remove it from one of the two.`;
    case 'actors-unknown-actor':
      return `Nobody here has the id “${value}”; add the actor or correct the id.`;
    case 'codebook-duplicate-id':
      return `Two tags have the id “${value}”; delete one.`;
    case 'codebook-unknown-parent':
      return `No tag has the id “${value}”; add it, or correct “parent”.`;
    case 'codebook-circle':
      return `The wider tags of this one lead back to it, through “${value}”; correct “parent”.`;
    case 'settings-not-a-map':
      return '“rules” should be a map of rules and severities, such as “claim.duplicate: error”.';
    case 'settings-not-a-list':
      return `“${facts.key}” should be a list of folders, such as “${facts.key}: [news]”.`;
    case 'settings-not-a-folder':
      return 'This should be the name of a folder, such as “news” or “news/2026”.';
    case 'settings-unknown-rule':
      return `There is no rule “${value}” whose severity can be set${meant(facts.nearest)}; “bluepencil help check” lists them.`;
    case 'settings-unknown-severity':
      if (value === '') return `There is no valid severity after “${facts.key}”; choose one of ${allowed}.`;
      return `“${value}” is not a valid severity; choose one of ${allowed}${meant(facts.nearest)}.`;
    case 'yaml-not-a-map':
      return 'This file should hold keys with values; this is something else.';
    default:
      return articleProblemSentence({ code, facts });
  }
}
