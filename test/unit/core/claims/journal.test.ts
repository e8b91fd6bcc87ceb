import assert from 'node:assert/strict';
import type { Actor, Claim, Decision } from '../../../../src/core/claims/claim';
import { actorSlug, newClaimId } from '../../../../src/core/claims/claimId';
import {
  afterRedo,
  afterUndo,
  EMPTY_JOURNAL,
  redoing,
  undoing,
  withAct,
  type Act,
} from '../../../../src/core/claims/journal';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar, type SidecarChange } from '../../../../src/core/claims/sidecarEdit';

const claim = (values: Partial<Claim> = {}): Claim => ({
  id: 'c-1111111111',
  kind: 'other',
  anchors: [{ exact: 'a' }],
  ...values,
});
const act = (before: Claim | undefined, after: Claim | undefined): Act => ({
  name: 'edit',
  steps: [{ id: 'c-1111111111', before, after }],
});

function edited(text: string, changes: readonly SidecarChange[]): string {
  const result = editSidecar(text, 'a.txt', changes);
  assert.ok('text' in result);
  return result.text;
}

/** A sidecar with these claims, and actors. */
const SHARE: Decision = { kind: 'chrome', exact: 'Share this', is: 'article' };

const holding = (claims: readonly Claim[], actors: readonly Actor[] = []) => ({
  claims,
  actors,
  article: {},
  content: { claims, actors },
});

describe('the journal of annotation acts', () => {
  it('takes a tag back and does it again', () => {
    const tag = act(undefined, claim());
    assert.deepEqual(undoing(tag, holding([claim()])), [{ kind: 'delete-claim', id: 'c-1111111111' }]);
    assert.deepEqual(redoing(tag, holding([])), [{ kind: 'add-claim', claim: claim() }]);
  });

  it('brings a deleted claim back', () => {
    const deleted: Act = {
      name: 'delete',
      steps: [{ id: 'c-1111111111', before: claim({ note: 'x' }), after: undefined }],
    };
    assert.deepEqual(undoing(deleted, holding([])), [{ kind: 'add-claim', claim: claim({ note: 'x' }) }]);
  });

  it('leaves alone what somebody else has changed since in other keys', () => {
    const edit = act(claim({ status: 'open' }), claim({ status: 'checking', note: 'mine' }));
    const now = claim({ status: 'checking', note: 'mine', tags: ['theirs'] });
    assert.deepEqual(undoing(edit, holding([now])), [
      { kind: 'set-claim', id: 'c-1111111111', values: { status: 'open', note: undefined } },
    ]);
  });

  it('does nothing to a claim that is gone', () => {
    assert.deepEqual(undoing(act(claim({ status: 'open' }), claim({ status: 'checking' })), holding([])), []);
    assert.deepEqual(undoing(act(undefined, claim()), holding([])), []);
  });

  it('takes a decision on a paragraph back to what was decided before', () => {
    const decided: Act = {
      name: 'decide-role',
      steps: [],
      decisions: [{ before: undefined, after: SHARE }],
    };
    assert.deepEqual(undoing(decided, holding([])), [{ kind: 'undecide', decision: SHARE }]);
    assert.deepEqual(redoing(decided, holding([])), [{ kind: 'decide', decision: SHARE }]);
    const before: Decision = { ...SHARE, is: 'chrome' };
    const anew: Act = { ...decided, decisions: [{ before, after: SHARE }] };
    assert.deepEqual(undoing(anew, holding([])), [{ kind: 'decide', decision: before }]);
  });

  it('leaves no empty list where the last decision is taken back', () => {
    const decided: Act = {
      name: 'decide-role',
      steps: [],
      decisions: [{ before: undefined, after: SHARE }],
    };
    for (const others of ['', '  # theirs\n  - { kind: chrome, exact: "Menu", is: chrome }\n']) {
      const before = `format: claims-sidecar/1\narticle: { file: a.txt }\n${others && `decisions:\n${others}`}`;
      const done = edited(before, redoing(decided, readSidecar(before).value));
      assert.match(done, /Share this/);
      assert.equal(edited(done, undoing(decided, readSidecar(done).value)), before);
    }
  });

  it('sets the article’s date back to the one before, or to none', () => {
    const article = (before: string | undefined): Act => ({
      name: 'set-date',
      steps: [],
      article: { before: { reference_date: before }, after: { reference_date: '2026-05-12' } },
    });
    for (const day of [undefined, '2026-05-01']) {
      const before = `format: claims-sidecar/1\narticle:\n  file: "a.txt" # ours\n${day ? `  reference_date: "${day}"\n` : ''}`;
      const done = edited(before, redoing(article(day), readSidecar(before).value));
      assert.match(done, /2026-05-12/);
      assert.equal(edited(done, undoing(article(day), readSidecar(done).value)), before);
    }
  });

  describe('with an act that entered actors', () => {
    const lind: Actor = { id: 'mara-lind', name: 'Mara Lind' };
    const union: Actor = { id: 'dockers', name: 'Dockers' };
    const tagged = claim({ claimant: 'mara-lind', addressee: ['dockers'] });
    const tag: Act = { ...act(undefined, tagged), name: 'tag', actors: [lind, union] };
    const others: readonly Actor[] = [{ id: 'kolb', name: 'Kolb' }];
    const gone = (...ids: readonly string[]) => [
      { kind: 'delete-claim', id: 'c-1111111111' },
      ...ids.map((id) => ({ kind: 'delete-actor', id })),
    ];

    it('leaves the file as it was, to the byte', () => {
      const [claims, both] = [
        'claims:\n  # first\n  - { id: c-2222222222, kind: other, anchors: [{ exact: "b" }] }\n',
        [lind, union],
      ];
      for (const before of [
        `format: claims-sidecar/1\n${claims}`,
        `format: claims-sidecar/1\n${claims}# who\nactors:\n  - id: kolb # asked\n    name: "Kolb"\n`,
      ]) {
        const done = edited(before, [
          ...both.map((actor): SidecarChange => ({ kind: 'add-actor', actor })),
          { kind: 'add-claim', claim: tagged },
        ]);
        assert.match(done, /mara-lind/);
        assert.equal(edited(done, undoing(tag, readSidecar(done).value)), before);
      }
    });

    it('takes them away with it, and enters them again', () => {
      assert.deepEqual(undoing(tag, holding([tagged], [lind, union, ...others])), gone('mara-lind', 'dockers'));
      assert.deepEqual(redoing(tag, holding([], [union])), [
        { kind: 'add-actor', actor: lind },
        { kind: 'add-claim', claim: tagged },
      ]);
    });

    it('leaves those whom another claim names, also one that cannot be read', () => {
      const other = claim({ id: 'c-2222222222', addressee: ['dockers'] });
      assert.deepEqual(undoing(tag, holding([tagged, other], [lind, union])), gone('mara-lind'));
      const broken = {
        claims: [tagged],
        actors: [lind, union],
        article: {},
        content: { claims: [tagged, { claimant: 'dockers' }] },
      };
      assert.deepEqual(undoing(tag, broken), gone('mara-lind'));
    });

    it('leaves those whom an actor names who was there before, and takes those that name each other', () => {
      const chair: Actor = { ...lind, roles: [{ title: 'chair', of: 'dockers' }] };
      const act: Act = { ...tag, actors: [chair, union] };
      assert.deepEqual(undoing(act, holding([tagged], [chair, union, ...others])), gone('mara-lind', 'dockers'));
      const old: Actor = { id: 'old', name: 'Old', roles: [{ title: 'clerk', of: 'dockers' }] };
      assert.deepEqual(undoing(tag, holding([tagged], [lind, union, old])), gone('mara-lind'));
    });

    it('leaves those whose entry somebody has changed since, or taken away', () => {
      assert.deepEqual(undoing(tag, holding([tagged], [{ ...lind, type: 'person' }])), gone());
    });

    it('takes away whom an edit has brought into a claim, and leaves whom that names as it was before', () => {
      const before = claim({ claimant: 'dockers' });
      const edit: Act = { ...act(before, tagged), actors: [lind, union] };
      assert.deepEqual(undoing(edit, holding([tagged], [lind, union])), [
        { kind: 'set-claim', id: 'c-1111111111', values: { claimant: 'dockers', addressee: undefined } },
        { kind: 'delete-actor', id: 'mara-lind' },
      ]);
    });
  });

  it('forgets what was undone when something new is done', () => {
    const [first, second] = [act(undefined, claim()), act(claim(), claim({ note: 'x' }))];
    const undone = afterUndo(withAct(withAct(EMPTY_JOURNAL, first), second));
    assert.deepEqual(undone, { done: [first], undone: [second] });
    assert.deepEqual(afterRedo(undone), { done: [first, second], undone: [] });
    assert.deepEqual(withAct(undone, first), { done: [first, first], undone: [] });
  });
});

describe('ids', () => {
  it('of claims are never given twice', () => {
    let calls = 0;
    const bytes = (count: number) => new Uint8Array(count).fill(calls++ === 0 ? 0 : 33);
    assert.equal(newClaimId(bytes, new Set(['c-0000000000'])), 'c-1111111111');
  });

  it('of actors are what people can write', () => {
    assert.equal(actorSlug('Mícheál MacDonncha'), 'micheal-macdonncha');
    assert.equal(actorSlug('Harbour Workers’ Union'), 'harbour-workers-union');
    assert.equal(actorSlug('Łódź & Ørsted'), 'lodz-orsted');
    assert.equal(actorSlug('東京'), 'actor');
    assert.equal(actorSlug('Mara', new Set(['mara', 'mara-2'])), 'mara-3');
  });
});
