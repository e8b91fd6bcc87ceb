import { claim, of, at, sidecar, type CasesOf } from './case';

/** Claims that say the same, or the opposite. */
export const SAME_WORDS_CASES: CasesOf<'claim.duplicate' | 'claim.contradiction'> = {
  'claim.duplicate': [
    [
      'the same words',
      sidecar(
        claim('1', 'claimant: mara', 'The quay 🚢 is safe') +
          claim('2', 'claimant: mara', '“the quay 🚢 is  safe.”'.replaceAll(/[“”]/g, '’')),
      ),
      ['"’the quay 🚢 is  safe.’"'],
    ],
    [
      'the same words with other dashes, blanks and unseen signs',
      sidecar(
        claim('1', '', 'a fare of 9 crowns - or more') + claim('2', '', 'a fa\u200bre of 9\u202fcrowns — or more'),
      ),
      ['"a fa\u200bre of 9\u202fcrowns — or more"'],
    ],
    [
      'three times',
      sidecar(claim('1', '', 'safe') + claim('2', '', 'safe') + claim('3', '', 'safe')),
      ['"safe"', '"safe"'],
    ],
    ['other words', sidecar(claim('1', '', 'safe') + claim('2', '', 'unsafe')), []],
    ['another claimant', sidecar(claim('1', 'claimant: mara', 'safe') + claim('2', 'claimant: jo', 'safe')), []],
    [
      'the same claimants in another order',
      sidecar(claim('1', 'claimant: [mara, jo]', 'safe') + claim('2', 'claimant: [jo, mara]', 'safe')),
      ['"safe"'],
    ],
    ['another kind', sidecar(claim('1', '', 'safe') + of('promise', claim('2', '', 'safe'))), []],
    ['the opposite', sidecar(claim('1', 'polarity: denies', 'safe') + claim('2', 'polarity: asserts', 'safe')), []],
    [
      'two on purpose',
      sidecar(claim('1', '', 'safe') + claim('2', 'relations: [{ type: repeats, target: c-0000000001 }]', 'safe')),
      [],
    ],
    ['one that was set aside', sidecar(claim('1', 'parked: {}', 'safe') + claim('2', '', 'safe')), []],
    ['nearly the same place', sidecar(at(10, 60, claim('1', '')) + at(12, 60, claim('2', ''))), ['"words of 2"']],
    [
      'nearly the same place, the other way round',
      sidecar(at(12, 60, claim('1', '')) + at(10, 60, claim('2', ''))),
      ['"words of 2"'],
    ],
    ['a nested place', sidecar(at(10, 60, claim('1', '')) + at(20, 50, claim('2', ''))), []],
    ['an overlapping place', sidecar(at(10, 60, claim('1', '')) + at(40, 90, claim('2', ''))), []],
    [
      'the same place of another text',
      sidecar(at(10, 60, claim('1', '')) + at(10, 60, claim('2', '')).replace('0123456789ab', 'ba9876543210')),
      [],
    ],
  ],
  'claim.contradiction': [
    [
      'by a relation',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: [jo, mara], relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      ['c-0000000001'],
    ],
    [
      'by a relation, once for both ways',
      sidecar(
        claim('1', 'claimant: mara, relations: [{ type: contradicts, target: c-0000000002 }]') +
          claim('2', 'claimant: mara, relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      ['c-0000000002'],
    ],
    [
      'by a relation to somebody else’s',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: jo, relations: [{ type: contradicts, target: c-0000000001 }]'),
      ),
      [],
    ],
    [
      'by another relation',
      sidecar(
        claim('1', 'claimant: mara') +
          claim('2', 'claimant: mara, relations: [{ type: supports, target: c-0000000001 }]'),
      ),
      [],
    ],
    [
      'what is asserted and denied',
      sidecar(
        claim('1', 'claimant: mara, text: "The quay is safe"') +
          of('denial', claim('2', 'claimant: mara, text: "The quay is safe."')),
      ),
      ['denial'],
    ],
    [
      'opposite polarity of the same words',
      sidecar(
        claim('1', 'claimant: mara, polarity: denies', 'safe') +
          claim('2', 'claimant: mara, polarity: asserts', 'safe'),
      ),
      ['asserts'],
    ],
    [
      'a denial that is denied',
      sidecar(
        claim('1', 'claimant: mara, polarity: denies', 'safe') +
          of('denial', claim('2', 'claimant: mara, polarity: denies', 'safe')),
      ),
      [],
    ],
    [
      'what somebody else denies',
      sidecar(claim('1', 'claimant: mara', 'safe') + of('denial', claim('2', 'claimant: jo', 'safe'))),
      [],
    ],
    ['nobody’s', sidecar(claim('1', '', 'safe') + of('denial', claim('2', '', 'safe'))), []],
    [
      'a doubt',
      sidecar(claim('1', 'claimant: mara', 'safe') + claim('2', 'claimant: mara, polarity: doubts', 'safe')),
      [],
    ],
    [
      'a change of mind',
      sidecar(
        claim('1', 'claimant: mara', 'safe') +
          of('denial', claim('2', 'claimant: mara, relations: [{ type: updates, target: c-0000000001 }]', 'safe')),
      ),
      [],
    ],
  ],
};
