import { Knowledge } from '../../../../../../src/core/knowledge/knowledge';
import { claim, sidecar, MARA, role, type CasesOf } from './case';

/** Who is named, and in which office. */
export const ACTOR_CASES: CasesOf<'claim.unknown-actor' | 'claim.role-ended'> = {
  'claim.unknown-actor': [
    ['a broken register', sidecar(claim('1', 'claimant: jo')), [], { knowledge: new Knowledge([], [], false) }],
    ['a claimant', sidecar(claim('1', 'claimant: jo')), ['jo']],
    ['one of several', sidecar(claim('1', 'claimant: [mara, jo], addressee: [ana]'), MARA), ['jo', 'ana']],
    ['one of the sidecar', sidecar(claim('1', 'claimant: mara'), MARA), []],
    [
      'one of the register',
      sidecar(claim('1', 'claimant: jo')),
      [],
      { knowledge: new Knowledge([{ id: 'jo', name: 'Jo', aliases: [], roles: [] }], []) },
    ],
  ],
  'claim.role-ended': [
    [
      'an office of former days',
      sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-04" }')),
      ['"2026-04"'],
    ],
    ['one that ends this month', sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-05" }')), []],
    ['one that goes on', sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", from: "2024" }')), []],
    [
      'a new office beside the old one',
      sidecar(
        claim('1', 'claimant: mara'),
        role('{ title: "chair", to: "2026-04" }, { title: "adviser", from: "2026-05" }'),
      ),
      [],
    ],
    [
      'a new office that begins later',
      sidecar(
        claim('1', 'claimant: mara'),
        role('{ title: "chair", to: "2026-04" }, { title: "adviser", from: "2026-06" }'),
      ),
      ['"2026-04"'],
    ],
    ['somebody whom no claim names', sidecar(claim('1', ''), role('{ title: "chair", to: "2026-04" }')), []],
    [
      'an article without a date',
      sidecar(claim('1', 'claimant: mara'), role('{ title: "chair", to: "2026-04" }').replace(/^article.*\n/, '')),
      [],
    ],
    [
      'an office that the register knows to have ended',
      sidecar(claim('1', 'addressee: [mara]'), role('{ title: "Chair" }')),
      ['"Chair"'],
      {
        knowledge: new Knowledge(
          [{ id: 'mara', name: 'Mara Lind', aliases: [], roles: [{ title: 'chair', to: '2025' }] }],
          [],
        ),
      },
    ],
    [
      'an office that the register knows to have been taken up again',
      sidecar(claim('1', 'addressee: [mara]'), role('{ title: "chair" }')),
      [],
      {
        knowledge: new Knowledge(
          [
            {
              id: 'mara',
              name: 'Mara Lind',
              aliases: [],
              roles: [
                { title: 'chair', to: '2025' },
                { title: 'chair', from: '2026' },
              ],
            },
          ],
          [],
        ),
      },
    ],
  ],
};
