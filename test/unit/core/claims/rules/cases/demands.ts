import { claim, of, sidecar, type CasesOf } from './case';

/** What demands lack, and what only they have. */
export const DEMAND_CASES: CasesOf<'claim.demand-without-addressee' | 'claim.strength-without-demand'> = {
  'claim.demand-without-addressee': [
    ['a demand of nobody', sidecar(of('demand', claim('1', ''))), ['demand']],
    ['an empty list', sidecar(of('demand', claim('1', 'addressee: []'))), ['demand']],
    ['a demand of somebody', sidecar(of('demand', claim('1', 'addressee: mara'))), []],
    ['a demand of several', sidecar(of('demand', claim('1', 'addressee: [mara, jo]'))), []],
    ['a threat', sidecar(of('threat', claim('1', ''))), []],
    ['one that was withdrawn', sidecar(of('demand', claim('1', 'outcome: withdrawn'))), []],
  ],
  'claim.strength-without-demand': [
    ['a threat with a strength', sidecar(of('threat', claim('1', 'strength: ultimatum'))), ['ultimatum']],
    ['a refusal with one', sidecar(of('refusal', claim('1', 'strength: demand'))), ['demand']],
    ['a demand with a strength', sidecar(of('demand', claim('1', 'strength: ultimatum'))), []],
    ['a threat without', sidecar(of('threat', claim('1', ''))), []],
    [
      'one that was set aside',
      sidecar(of('threat', claim('1', 'strength: demand, parked: { reason: "no words any more" }'))),
      [],
    ],
  ],
};
