import type { Problem } from '../../core/problem';
import type { YamlFault } from '../../core/yaml/faults';
import type { YamlProblemCode } from '../../core/yaml/plainDocument';

/** What is wrong with the YAML of a claims file, in a sentence that says what to do next. */
export function yamlProblemSentence({ code, facts = {} }: Pick<Problem<YamlProblemCode>, 'code' | 'facts'>): string {
  switch (code) {
    case 'yaml-syntax':
      return `${syntaxWords(facts)} Until then nothing is written to this file.`;
    case 'yaml-conflict':
      if (facts.misfit !== undefined)
        return 'The conflict markers that git has left do not fit together here: one is missing or one too many. Correct them, and “bluepencil merge FILE” merges the versions by claim; until then nothing is written to this file.';
      return 'Git has left conflict markers here. “bluepencil merge FILE” merges the versions by claim; until then nothing is written to this file.';
    case 'yaml-feature':
      return `${featureWords(String(facts.feature ?? ''))} Until then nothing is written to this file.`;
    case 'yaml-not-a-map':
      return 'A claims file begins with “format: claims-sidecar/1”; this is something else.';
    case 'yaml-too-large':
      return 'The file is larger than 32 MB and was not read; divide the article.';
    case 'yaml-too-deep':
      return `Lists and keys lie more than ${facts.levels ?? ''} levels deep within each other, and the file was not read; correct it.`;
    case 'yaml-not-text':
      return `Here is a sign that no text holds (${facts.sign ?? ''}): the file may be damaged. Delete the sign; until then nothing is written to this file.`;
  }
}

/** What was most likely done, and what to do about it. */
export function syntaxWords(facts: NonNullable<Problem['facts']>): string {
  if (facts.key === 'id')
    return '“id” stands here a second time. If another claim or actor begins here, its dash is missing; if not, delete one of the two.';
  if (facts.both !== undefined)
    return `“${facts.key}” stands here a second time; put the ${facts.both} of the one beneath those of the other, then take the empty key out.`;
  if (facts.key !== undefined) return `“${facts.key}” stands here a second time; delete one of the two.`;
  const { sign = '' } = facts;
  switch (facts.fault as YamlFault | undefined) {
    case 'indent':
      return 'This line begins in another column than those that it belongs with; indent it as they are.';
    case 'tab':
      return 'This line is indented with a tab; use blanks.';
    case 'list':
      return 'No item of a list can stand here: its dash is in another column than the others, or one above has lost its dash; bring them into line.';
    case 'dash':
      return 'There is no blank behind the dash; add it.';
    case 'colon':
      return 'There is no blank behind the colon; add it.';
    case 'key':
      return 'This line has no key, such as “note:”; add one, or indent the line further if it goes on from the one above.';
    case 'value':
      return 'There is a colon in this value; put the value in quotation marks, or begin a new line if this is a second key.';
    case 'quote':
      return `A quotation mark (${sign}) that is opened here is never closed; close it.`;
    case 'quoted':
      if (sign === "'")
        return "Something stands behind the closing quotation mark; within single quotation marks write each mark that is part of the text twice (''), or put the value in double ones.";
      return 'Something stands behind the closing quotation mark; put a backslash before each mark that is part of the text (\\").';
    case 'open':
      return `The closing “${sign}” is missing; add it.`;
    case 'closed':
      return `There is nothing that this “${sign}” closes; delete it.`;
    case 'sign':
      return `No value can begin with “${sign}”; put the value in quotation marks.`;
    case 'pipe':
      return `Behind “${sign}” a text begins in the next line; put these words there, or the value in quotation marks.`;
    case 'lines':
      return 'Within brackets no item has a dash; part the items with commas, or take the brackets out.';
    case 'escape':
      return `A backslash means something of its own in double quotation marks, but “${sign}” means nothing; write two of them.`;
    case 'blank':
      return `Here is a special blank (${sign}), such as word processors put in; it looks like a blank and is none. Put an ordinary one in its place.`;
    case 'curly':
      return `This value stands in curly quotation marks (${sign}), which are none to YAML; put straight ones (") in their place.`;
    case undefined:
      return `This is not valid YAML: ${sentence(facts.message)} Mend it.`;
  }
}

function featureWords(feature: string): string {
  switch (feature) {
    case 'alias':
      return 'An alias of YAML (*name) is not taken here; write the value out, in quotation marks if it begins with a star.';
    case 'anchor':
      return 'An anchor of YAML (&name) is not taken here; write the value out where it is used, in quotation marks if it begins with that sign.';
    case 'tag':
      return 'A tag of YAML (!name) is not taken here; remove it, or put the value in quotation marks.';
    case 'several documents':
      return 'A second document begins here (---); bring all into one.';
    default:
      return `A key like this is not taken (“${feature.replace(/^key /, '')}”); rename or remove it.`;
  }
}

function sentence(message: string | number | undefined): string {
  const text = String(message ?? '').trim();
  return /[.!?:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}
