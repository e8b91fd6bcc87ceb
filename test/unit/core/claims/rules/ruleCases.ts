import type { ClaimRuleId } from '../../../../../src/core/claims/rules/table';
import { Codebook } from '../../../../../src/core/knowledge/codebook';
import { ACTOR_CASES } from './cases/actors';
import { claim, sidecar, type CasesOf } from './cases/case';
import { DATE_CASES } from './cases/dates';
import { DEMAND_CASES } from './cases/demands';
import { RELATION_CASES } from './cases/relations';
import { SAME_WORDS_CASES } from './cases/sameWords';
import { WRITING_CASES } from './cases/writing';

/** What each rule finds, and what it has nothing against; in the order of the rules. */
export const RULE_CASES: CasesOf<ClaimRuleId> = {
  ...DEMAND_CASES,
  ...DATE_CASES,
  'claim.confirmed-without-evidence': [
    ['nothing at all', sidecar(claim('1', 'status: confirmed')), ['confirmed']],
    [
      'evidence that says nothing',
      sidecar(claim('1', 'status: confirmed, evidence: [{ accessed: "2026-05-12" }]')),
      ['confirmed'],
    ],
    ['an address', sidecar(claim('1', 'status: confirmed, evidence: [{ url: "https://example.org/a" }]')), []],
    ['a title', sidecar(claim('1', 'status: confirmed, evidence: [{ title: "tape" }]')), []],
    ['another status', sidecar(claim('1', 'status: checking')), []],
  ],
  ...ACTOR_CASES,
  ...SAME_WORDS_CASES,
  'claim.unknown-tag': [
    [
      'a slip of the pen',
      sidecar(claim('1', 'tags: [quay, fery]')),
      ['fery'],
      { codebook: new Codebook([{ id: 'quay' }, { id: 'ferry' }]) },
    ],
    ['an empty codebook', sidecar(claim('1', 'tags: [quay]')), ['quay'], { codebook: new Codebook([]) }],
    ['no codebook', sidecar(claim('1', 'tags: [quay]')), []],
    ['a broken codebook', sidecar(claim('1', 'tags: [quay]')), [], { codebook: new Codebook([], false) }],
  ],
  ...RELATION_CASES,
  ...WRITING_CASES,
  'claim.merge-conflict': [
    [
      'what two people want otherwise',
      sidecar(claim('1', 'conflicts: [{ key: status, ours: open, theirs: refuted }]')),
      ['status'],
    ],
    [
      'what two people want of the article',
      sidecar('', 'conflicts: [{ key: x_desk, ours: north, theirs: south }]\n'),
      ['x_desk'],
    ],
    ['nothing left', sidecar(claim('1', 'conflicts: []')), []],
    ['words of somebody else under that key', sidecar(claim('1', 'conflicts: "none that I know"')), []],
  ],
};
