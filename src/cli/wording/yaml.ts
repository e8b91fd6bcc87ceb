import type { Problem } from '../../core/problem';
import { FILE_LIMIT } from '../../core/sizeLimits';
import type { YamlFault } from '../../core/yaml/parser/syntaxFaults';
import type { YamlProblemCode } from '../../core/yaml/reading/plainDocument';

/** What is wrong with the YAML of a sidecar, in a sentence that says what to do next. */
export function yamlProblemSentence({ code, facts = {} }: Pick<Problem<YamlProblemCode>, 'code' | 'facts'>): string {
  switch (code) {
    case 'yaml-syntax':
      return `${syntaxWords(facts)} Until then nothing is written to this file.`;
    case 'yaml-conflict':
      if (facts.misfit !== undefined)
        return 'The conflict markers that git has left do not fit together here: one is missing, or there is one too many. Correct them, and “bluepencil merge FILE” can merge the versions by claim; until then nothing is written to this file.';
      return 'Git has left conflict markers here. “bluepencil merge FILE” merges the versions by claim; until then nothing is written to this file.';
    case 'yaml-feature':
      return `${featureWords(String(facts.feature ?? ''))} Until then nothing is written to this file.`;
    case 'yaml-not-a-map':
      return 'A sidecar (.claims.yaml) begins with “format: claims-sidecar/1”; this is something else.';
    case 'yaml-too-large':
      return `The file is larger than ${FILE_LIMIT.inWords} and was not read; divide the article.`;
    case 'yaml-too-deep':
      return `Lists and keys are nested more than ${facts.levels ?? ''} levels deep, so the file was not read; correct it.`;
    case 'yaml-not-text':
      return `There is a character here that is not allowed in text (${facts.sign ?? ''}); the file may be damaged. Delete it; until then nothing is written to this file.`;
  }
}

/** What was most likely done, and what to do about it. */
export function syntaxWords(facts: NonNullable<Problem['facts']>): string {
  if (facts.key === 'id')
    return '“id” appears here a second time. If another claim or actor begins here, its dash is missing; if not, delete one of the two.';
  if (facts.both !== undefined)
    return `“${facts.key}” appears here a second time; move the ${facts.both} of one under those of the other, then remove the empty key.`;
  if (facts.key !== undefined) return `“${facts.key}” appears here a second time; delete one of the two.`;
  const { sign = '' } = facts;
  switch (facts.fault as YamlFault | undefined) {
    case 'indent':
      return 'This line starts in a different column from the lines it belongs with; indent it like them.';
    case 'tab':
      return 'This line is indented with a tab; use spaces.';
    case 'list':
      return 'A list item cannot be here: its dash is in a different column from the others, or an item above has lost its dash; align them.';
    case 'dash':
      return 'There is no space after the dash; add one.';
    case 'colon':
      return 'There is no space after the colon; add one.';
    case 'key':
      return 'This line has no key, such as “note:”; add one, or indent the line further if it continues the one above.';
    case 'value':
      return 'There is a colon in this value; put the value in quotation marks, or start a new line if this is a second key.';
    case 'quote':
      return `A quotation mark (${sign}) opened here is never closed; close it.`;
    case 'quoted':
      if (sign === "'")
        return "There is something after the closing quotation mark; inside single quotation marks, write each mark that is part of the text twice (''), or put the value in double ones.";
      return 'There is something after the closing quotation mark; put a backslash before each mark that is part of the text (\\").';
    case 'open':
      return `The closing “${sign}” is missing; add it.`;
    case 'closed':
      return `This “${sign}” does not close anything; delete it.`;
    case 'sign':
      return `A value cannot start with “${sign}”; put the value in quotation marks.`;
    case 'pipe':
      return `After “${sign}” the text starts on the next line; move these words there, or put the value in quotation marks.`;
    case 'lines':
      return 'Items in brackets do not have dashes; separate the items with commas, or remove the brackets.';
    case 'escape':
      return `A backslash has a special meaning in double quotation marks, but “${sign}” has none; write two backslashes.`;
    case 'blank':
      return `There is a special space (${sign}) here, such as word processors insert; it looks like a space but is not one. Replace it with an ordinary one.`;
    case 'curly':
      return `This value is in curly quotation marks (${sign}), which YAML does not treat as quotation marks; replace them with straight ones (").`;
    case undefined:
      return `This is not valid YAML: ${sentence(facts.message)} Correct it.`;
  }
}

function featureWords(feature: string): string {
  switch (feature) {
    case 'alias':
      return 'YAML aliases (*name) are not supported here; write out the value, in quotation marks if it starts with an asterisk.';
    case 'anchor':
      return 'YAML anchors (&name) are not supported here; write out the value where it is used, in quotation marks if it starts with an ampersand.';
    case 'tag':
      return 'YAML tags (!name) are not supported here; remove the tag, or put the value in quotation marks.';
    case 'several documents':
      return 'A second document starts here (---); combine everything into one.';
    default:
      return `A key like this is not supported (“${feature.replace(/^key /, '')}”); rename or remove it.`;
  }
}

function sentence(message: string | number | undefined): string {
  const text = String(message ?? '').trim();
  return /[.!?:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}
