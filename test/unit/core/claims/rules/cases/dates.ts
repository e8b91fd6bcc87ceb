import { claim, sidecar, dated, type CasesOf } from './case';

/** Dates of claims that do not fit each other, or the article’s. */
export const DATE_CASES: CasesOf<'claim.said-after-publication' | 'claim.due-before-said'> = {
  'claim.said-after-publication': [
    ['the day after', sidecar(claim('1', 'said: { value: "2026-05-12" }'), dated('2026-05-11')), ['"2026-05-12"']],
    ['the same day', sidecar(claim('1', 'said: { value: "2026-05-11" }'), dated('2026-05-11')), []],
    [
      'the same day, with an hour',
      sidecar(claim('1', 'said: { value: "2026-05-11T23:30:00" }'), dated('2026-05-11')),
      [],
    ],
    ['the same month', sidecar(claim('1', 'said: { value: "2026-05" }'), dated('2026-05-11')), []],
    ['the next month', sidecar(claim('1', 'said: { value: "2026-06" }'), dated('2026-05')), ['"2026-06"']],
    ['the same week', sidecar(claim('1', 'said: { value: "2026-W20" }'), dated('2026-05-11')), []],
    ['the next week', sidecar(claim('1', 'said: { value: "2026-W21" }'), dated('2026-05-17')), ['"2026-W21"']],
    [
      'a span that begins later',
      sidecar(claim('1', 'said: { value: "2026-05-12/.." }'), dated('2026-05-11')),
      ['"2026-05-12/.."'],
    ],
    [
      'some time before a later day',
      sidecar(claim('1', 'said: { value: "2026-06", mod: before }'), dated('2026-05-11')),
      [],
    ],
    ['about then', sidecar(claim('1', 'said: { value: "2026-05-12", mod: about }'), dated('2026-05-11')), []],
    ['a length', sidecar(claim('1', 'said: { value: "P2D" }'), dated('2026-05-11')), []],
    ['words alone', sidecar(claim('1', 'said: { text: "later" }'), dated('2026-05-11')), []],
    [
      'after the reference date',
      sidecar(claim('1', 'said: { value: "2026-05-12" }'), 'article: { reference_date: "2026-05-11" }\n'),
      ['"2026-05-12"'],
    ],
    [
      'after the reference date, before publication',
      sidecar(
        claim('1', 'said: { value: "2026-05-12" }'),
        'article: { reference_date: "2026-05-11", published: "2026-05-13" }\n',
      ),
      [],
    ],
    ['no date of the article', sidecar(claim('1', 'said: { value: "2026-05-12" }')), []],
  ],
  'claim.due-before-said': [
    [
      'a day before',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-11" }')),
      ['"2026-05-11"'],
    ],
    [
      'before a day before',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-11", mod: before }')),
      ['"2026-05-11"'],
    ],
    ['the same day', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-12" }')), []],
    ['the same year', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026" }')), []],
    ['the year before', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2025" }')), ['"2025"']],
    [
      'from a day before on',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-01", mod: after }')),
      [],
    ],
    [
      'a span that ends later',
      sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "2026-05-01/2026-06-01" }')),
      [],
    ],
    ['within a length', sidecar(claim('1', 'said: { value: "2026-05-12" }, due: { value: "PT48H" }')), []],
    ['nothing said of when', sidecar(claim('1', 'due: { value: "2026-05-01" }')), []],
  ],
};
