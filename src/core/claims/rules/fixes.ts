import { DELETED, ID_KEY } from '../../conflicts/openConflict';
import { NOTHING } from '../../conflicts/undecided';
import { withCodebookTag } from '../../knowledge/codebookFile';
import type { Problem } from '../../problem';
import { mendsFor, type Mend } from '../../yaml/mending/mends';
import { wholeOf } from '../merge/conflicts';
import {
  changing,
  enteringActor,
  givingId,
  inPlace,
  mending,
  merged,
  settled,
  withoutRelation,
  withWholeText,
  type Fix,
} from './fixEdits';
import { withFirstId, withOwnId } from './ownId';

export type { Fix } from './fixEdits';

/** The next steps for a problem, the likeliest first. Spans are of the text that was checked. */
export function fixesOf(problem: Problem): readonly Fix[] {
  const { code } = problem;
  if (code.startsWith('yaml-')) return fixesOfYaml(problem);
  if (code.startsWith('sidecar-')) return fixesOfForm(problem);
  return code.startsWith('claim.') ? fixesOfFinding(problem) : fixesOfShared(problem);
}

function fixesOfYaml({ code, span, facts = {} }: Problem): readonly Fix[] {
  switch (code) {
    case 'yaml-conflict':
      return [{ code: 'merge-by-claim', value: '', of: 'sidecar', edit: merged }];
    case 'yaml-syntax':
      return mendsFor(facts).map((mend) => mending(mend, valueOf(mend, facts), span));
    default:
      return [];
  }
}

/** What a mend keeps, or the key that it is about. */
function valueOf(mend: Mend, { key = '', first, second }: NonNullable<Problem['facts']>): string {
  if (mend === 'keep-first') return `${key}: ${first}`;
  return mend === 'keep-second' ? `${key}: ${second}` : key;
}

/** Of what does not fit the format of sidecars. */
function fixesOfForm(problem: Problem): readonly Fix[] {
  const { code, span, facts = {} } = problem;
  switch (code) {
    case 'sidecar-duplicate-id':
      return facts.list === 'claims' ? [givingId(withOwnId, span)] : [];
    case 'sidecar-wrong-type':
      return isClaimId(facts) ? [givingId(withOwnId, span)] : mendsOfSlip(problem);
    case 'sidecar-unknown-value':
    case 'sidecar-bad-value':
      return isClaimId(facts) ? [givingId(withOwnId, span)] : likelyMeant('replace-value', problem);
    case 'sidecar-missing-key':
      return isClaimId(facts) ? [givingId(withFirstId, span)] : missingKeyThere(problem);
    default:
      return [];
  }
}

/** Of what the rules find. */
function fixesOfFinding(problem: Problem): readonly Fix[] {
  const { code, span, facts = {} } = problem;
  const value = String(facts.value ?? '');
  const claim = String(facts.claim ?? '');
  switch (code) {
    case 'claim.unknown-tag':
      return [
        ...likelyMeant('replace-tag', problem),
        { code: 'add-tag', value, of: 'codebook', edit: (text) => withCodebookTag(text, value) },
      ];
    case 'claim.unknown-actor':
      return [
        ...likelyMeant('replace-actor', problem),
        changing('add-actor', value, (text) => enteringActor(text, value)),
      ];
    case 'claim.misspelt-key':
      return likelyMeant('replace-key', problem);
    case 'claim.cut-text':
      return [{ code: 'quote-text', value, of: 'sidecar', edit: (text) => withWholeText(text, value, span) }];
    case 'claim.curly-quotes':
      return straightening(problem);
    case 'claim.confirmed-without-evidence':
      return [inPlace('set-checking', 'checking', span)];
    case 'claim.unresolved-relation':
      return [changing('remove-relation', value, (text) => withoutRelation(text, claim, Number(facts.index)))];
    case 'claim.merge-conflict':
      // A claim keeps the id that it has got.
      return (facts.key === ID_KEY ? (['ours'] as const) : (['ours', 'theirs'] as const)).map((side) =>
        changing(...deciding(facts, side), (text) => settled(text, facts, side)),
      );
    case 'claim.duplicate':
      return [changing('delete-claim', claim, () => [{ kind: 'delete-claim', id: claim }])];
    default:
      return [];
  }
}

/** Of files that articles share: such a file is what is edited. */
function fixesOfShared(problem: Problem): readonly Fix[] {
  const shared = (fixes: readonly Fix[]) => fixes.map((fix): Fix => ({ ...fix, of: 'shared' }));
  switch (problem.code) {
    case 'actors-wrong-type':
    case 'codebook-wrong-type':
      return mendsOfSlip(problem);
    case 'actors-curly-quotes':
    case 'codebook-curly-quotes':
    case 'settings-curly-quotes':
      return shared(straightening(problem));
    case 'actors-missing-key':
    case 'codebook-missing-key':
      return shared(missingKeyThere(problem));
    case 'actors-misspelt-key':
    case 'codebook-misspelt-key':
    case 'settings-misspelt-key':
      return shared(likelyMeant('replace-key', problem));
    case 'actors-unknown-value':
    case 'settings-unknown-rule':
    case 'settings-unknown-severity':
      return shared(likelyMeant('replace-value', problem));
    default:
      return [];
  }
}

/** Writes what was most likely meant; nothing where that cannot be told. */
function likelyMeant(code: Fix['code'], { span, facts }: Problem): readonly Fix[] {
  return facts?.nearest === undefined ? [] : [inPlace(code, facts.nearest, span)];
}

/** Writes the key that is missing in place of the one that was most likely meant for it. */
function missingKeyThere({ span, facts }: Problem): readonly Fix[] {
  return facts?.nearest === undefined ? [] : [inPlace('replace-key', String(facts.key), span)];
}

/** Mends what has made words of a list or a map, where that can be told. */
function mendsOfSlip({ span, facts }: Problem): readonly Fix[] {
  return facts?.fault === undefined ? [] : mendsFor({ fault: facts.fault }).map((mend) => mending(mend, '', span));
}

/** Puts straight quotation marks in place of curly ones; where people write what they like, these may belong to it. */
function straightening({ span, facts = {} }: Problem): readonly Fix[] {
  return [
    inPlace('straighten-quotes', String(facts.inner), span),
    ...(facts.free === undefined ? [] : [inPlace('keep-quotes', String(facts.value ?? ''), span)]),
  ];
}

/** What it comes to that a conflict is decided for a side, and what of. */
function deciding(facts: NonNullable<Problem['facts']>, side: 'ours' | 'theirs'): readonly [Fix['code'], string] {
  const [key, value] = [String(facts.key), String(facts[side])];
  const isDeletion = value === DELETED;
  switch (wholeOf(key, facts.claim === undefined ? 'file' : 'claims')) {
    case 'claim':
      return [isDeletion ? 'delete-claim' : 'keep-claim', String(facts.claim)];
    case 'actor':
      return [isDeletion ? 'delete-actor' : 'keep-actor', key.split('.')[1] ?? ''];
    case 'file':
      return [isDeletion ? 'empty-file' : 'keep-file', ''];
    default:
      if (value === NOTHING) return ['leave-out', key];
      return [side === 'ours' ? 'keep-ours' : 'take-theirs', value];
  }
}

/** True of what is wrong with the id of a claim, where no key that stands there may be meant for it. */
function isClaimId({ key, fits, nearest }: NonNullable<Problem['facts']>): boolean {
  return fits === 'claimId' && nearest === undefined && /^(?:claims\.\d+\.)?id$/.test(String(key));
}
