import * as vscode from 'vscode';
import type { ArticleProblem } from '../../core/articleProblems';
import { NEWEST_MAJOR } from '../../core/claims/sidecar';
import type { ActorsProblemCode } from '../../core/knowledge/actorsFile';
import type { Problem } from '../../core/problem';
import type { YamlProblemCode } from '../../core/yaml/plainDocument';
import { shortened } from '../wording/claims';
import { findingInWords } from './findingWording';

/** Words quoted in a message: the list of problems has one line for each. */
const MOST_UNITS = 80;

/** What is wrong with a file, why it matters, and what to do. */
export function problemInWords({ code, facts = {} }: Pick<ArticleProblem, 'code' | 'facts'>): string {
  const { l10n } = vscode;
  const fact = (name: string) => shortened(String(facts[name] ?? ''), MOST_UNITS);
  const key = keyInWords(String(facts.key ?? ''));
  switch (code) {
    case 'yaml-syntax':
    case 'yaml-feature':
    case 'yaml-not-a-map':
    case 'yaml-too-large':
    case 'yaml-too-deep':
    case 'yaml-not-text':
      return yamlProblemInWords({ code, facts });
    case 'sidecar-newer':
      return l10n.t(
        'This sidecar has format {0}, and this Blue Pencil knows formats up to {1}. It is shown as far as it can be read and never changed; update the extension to work on it.',
        fact('major'),
        NEWEST_MAJOR,
      );
    case 'sidecar-missing-key':
      return missingInWords(fact('key'), String(facts.within ?? ''));
    case 'sidecar-wrong-type':
      return l10n.t(
        '“{0}” should be {1} here. Correct it; until then it is left out.',
        key,
        typeInWords(fact('allowed')),
      );
    case 'sidecar-unknown-value':
      return l10n.t('“{0}” is no {1}. Write one of: {2}.', fact('value'), key, String(facts.allowed ?? ''));
    case 'sidecar-bad-value':
      return badValueInWords(key, fact('value'));
    case 'sidecar-too-long':
      return l10n.t(
        '“{0}” is longer than {1} characters. Quote the sentence that makes the claim; until then it is left out.',
        key,
        Number(facts.allowed ?? 0).toLocaleString(vscode.env.language),
      );
    case 'sidecar-duplicate-id':
      return l10n.t(
        'Another claim above has the id “{0}” too, so neither can be edited. Give this one another: “c-” and ten letters or digits.',
        fact('value'),
      );
    case 'claim.demand-without-addressee':
    case 'claim.said-after-publication':
    case 'claim.due-before-said':
    case 'claim.confirmed-without-evidence':
    case 'claim.unknown-actor':
    case 'claim.role-ended':
    case 'claim.duplicate':
    case 'claim.contradiction':
    case 'claim.unknown-tag':
    case 'claim.unresolved-relation':
    case 'claim.merge-conflict':
      return findingInWords(code, facts);
    case 'anchor.changed':
      return l10n.t(
        'The words of this claim have changed: was “{0}”, is “{1}”. Check that the claim still holds; delete it if not.',
        fact('quote'),
        fact('current'),
      );
    case 'anchor.ambiguous':
      return l10n.t(
        'The words “{0}” fit {1} places in the article. Delete the claim and tag the place that is meant, or add more of what stands around it to “prefix” and “suffix”.',
        fact('quote'),
        fact('places'),
      );
    case 'anchor.lost':
      return l10n.t(
        'The words “{0}” are not found in the article any more. Bring them back, correct “exact” to the words that stand there now, or delete the claim; until then it is kept.',
        fact('quote'),
      );
  }
}

/** What is wrong with the register of actors. */
export function actorsProblemInWords({ code, facts = {} }: Problem<ActorsProblemCode>): string {
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
    case 'actors-missing-key':
      return problemInWords({ code: 'sidecar-missing-key', facts });
    case 'actors-wrong-type':
      return problemInWords({ code: 'sidecar-wrong-type', facts });
    case 'actors-unknown-value':
      return problemInWords({ code: 'sidecar-unknown-value', facts });
    case 'actors-bad-value':
      return problemInWords({ code: 'sidecar-bad-value', facts });
    case 'actors-too-long':
      return l10n.t('This is longer than {0} characters. Shorten it; until then it is left out.', fact('allowed'));
    case 'actors-duplicate-id':
      return l10n.t(
        'Another actor above has the id “{0}” too, so this one is left out. Give it another id.',
        fact('value'),
      );
    case 'actors-duplicate-name':
      return l10n.t(
        '“{0}” is a name of “{1}” as well, who stands above and is taken. Remove it from one of the two.',
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

/** What is wrong with the YAML of a file of ours. */
export function yamlProblemInWords({ code, facts = {} }: Problem<YamlProblemCode>): string {
  const { l10n } = vscode;
  switch (code) {
    case 'yaml-syntax':
      return l10n.t(
        'This is not valid YAML: {0}. Correct it; until then nothing is written to this file.',
        String(facts.message ?? '').replace(/[.:]$/, ''),
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
        shortened(feature, MOST_UNITS),
      );
  }
}

function missingInWords(key: string, within: string): string {
  const { l10n } = vscode;
  if (within === '') {
    return l10n.t('“{0}” is missing. Add it as the first line: “format: claims-sidecar/{1}”.', key, NEWEST_MAJOR);
  }
  if (/^claims\.\d+$/.test(within)) {
    return l10n.t('This claim has no “{0}”. Add it; without it the claim cannot be shown.', key);
  }
  if (/^actors\.\d+$/.test(within)) {
    return l10n.t('This actor has no “{0}”. Add it; without it the actor is not known.', key);
  }
  return l10n.t('“{0}” is missing in “{1}”. Add it; without it this is left out.', key, keyInWords(within));
}

function badValueInWords(key: string, value: string): string {
  const { l10n } = vscode;
  switch (key) {
    case 'reference_date':
    case 'published':
    case 'retrieved':
    case 'accessed':
    case 'value':
    case 'from':
    case 'to':
      return l10n.t('“{0}” is no day of the calendar. Write {1} as "2026-03-05", in quotation marks.', value, key);
    case 'id':
    case 'claimant':
    case 'addressee':
      return l10n.t(
        '“{0}” cannot be {1}. Claims have “c-” and letters or digits, actors small letters, digits and hyphens.',
        value,
        key,
      );
    case 'format':
      return l10n.t('“{0}” is no format of a sidecar. Write “format: claims-sidecar/{1}”.', value, NEWEST_MAJOR);
    default:
      return value === ''
        ? l10n.t('“{0}” cannot be empty or like this. Correct or remove it; until then it is left out.', key)
        : l10n.t('“{0}” cannot stand for “{1}”. Correct or remove it; until then it is left out.', value, key);
  }
}

/** The last word of a path in the file: people know "status", not "claims.0.status". */
function keyInWords(path: string): string {
  return path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path;
}

function typeInWords(type: string): string {
  const { l10n } = vscode;
  switch (type) {
    case 'string':
      return l10n.t('text (in quotation marks if it looks like a number or a date)');
    case 'array':
      return l10n.t('a list');
    case 'object':
      return l10n.t('keys with values');
    case 'number':
    case 'integer':
      return l10n.t('a number');
    case 'boolean':
      return l10n.t('true or false');
    default:
      return type;
  }
}
