import assert from 'node:assert/strict';
import type { Draft } from '../../../../src/editor/tagging/draft';
import type { Claim } from '../../../../src/core/claims/claim';
import { claimOfDraft, KeptDrafts, takenUp, type DraftSubject } from '../../../../src/editor/tagging/keptDrafts';

const ARTICLE = 'file:///news/ferry.txt';
const words = (exact: string, prefix = 'said ', suffix = '. Then'): DraftSubject => ({
  kind: 'words',
  anchor: { exact, prefix, suffix },
});
const first: Draft = { kind: 'demand', status: 'open', claimants: [{ name: 'Mara Lind' }], addressees: [] };
const draft: Draft = { ...first, note: 'ask the harbour office', strength: undefined };

describe('what was filled in for a claim and not saved', () => {
  it('is kept by the words that were being tagged', () => {
    const drafts = new KeptDrafts();
    assert.ok(drafts.keep(ARTICLE, { subject: words('stop the boats'), first, draft }));
    assert.equal(drafts.of(ARTICLE, words('stop the boats'))?.draft.note, 'ask the harbour office');
    assert.equal(drafts.of(ARTICLE, words('stop the trains')), undefined);
    assert.equal(drafts.of('file:///news/other.txt', words('stop the boats')), undefined);
  });

  it('belongs to one of several places with the same words, also when something was typed beside it', () => {
    const drafts = new KeptDrafts();
    drafts.keep(ARTICLE, { subject: words('stop the boats'), first, draft });
    assert.ok(drafts.of(ARTICLE, words('stop the boats', 'said again ')));
    assert.ok(drafts.of(ARTICLE, words('stop the boats', undefined, '! Then')));
    assert.equal(drafts.of(ARTICLE, words('stop the boats', 'wrote ', ', he')), undefined);
  });

  it('is nothing where nothing was filled in, and then takes back what was kept before', () => {
    const drafts = new KeptDrafts();
    const subject = words('stop the boats');
    assert.equal(drafts.keep(ARTICLE, { subject, first, draft: { ...first, strength: undefined } }), false);
    drafts.keep(ARTICLE, { subject, first, draft });
    assert.equal(drafts.keep(ARTICLE, { subject, first, draft: first }), false);
    assert.equal(drafts.of(ARTICLE, subject), undefined);
  });

  it('stays where one has begun afresh, until there is something in what was begun', () => {
    const drafts = new KeptDrafts();
    const subject = words('stop the boats');
    drafts.keep(ARTICLE, { subject, first, draft });
    assert.equal(drafts.keep(ARTICLE, { subject, first, draft: first }, true), false);
    assert.equal(drafts.of(ARTICLE, subject)?.draft.note, 'ask the harbour office');
    assert.ok(drafts.keep(ARTICLE, { subject, first, draft: { ...first, note: 'ask the mayor' } }, true));
    assert.equal(drafts.of(ARTICLE, subject)?.draft.note, 'ask the mayor');
  });

  it('is told from the claim that it has become, by its words and what stands beside them', () => {
    const claim = (id: string, exact: string, prefix: string): { readonly claim: Claim } => ({
      claim: { id, kind: 'demand', anchors: [{ exact, prefix, suffix: '. Then' }] },
    });
    const claims = [claim('c-1', 'stop the boats', 'said '), claim('c-2', 'stop the boats', 'said ')];
    assert.equal(claimOfDraft(claims, words('stop the boats'))?.claim.id, 'c-2');
    assert.equal(claimOfDraft(claims, words('stop the boats', 'wrote ', ', he')), undefined);
    assert.equal(claimOfDraft(claims, { kind: 'claim', id: 'c-1' })?.claim.id, 'c-1');
    assert.equal(claimOfDraft(claims, { kind: 'claim', id: 'c-3' }), undefined);
  });

  it('is one for each claim that was being edited, and goes when it is saved', () => {
    const drafts = new KeptDrafts();
    const [one, other] = (['c-1', 'c-2'] as const).map((id): DraftSubject => ({ kind: 'claim', id }));
    drafts.keep(ARTICLE, { subject: one!, first, draft });
    drafts.keep(ARTICLE, { subject: other!, first, draft: { ...draft, note: 'other' } });
    drafts.drop(ARTICLE, one!);
    assert.equal(drafts.of(ARTICLE, one!), undefined);
    assert.equal(drafts.of(ARTICLE, other!)?.draft.note, 'other');
  });

  it('goes along when the article, or a folder above it, is renamed', () => {
    const drafts = new KeptDrafts();
    drafts.keep(ARTICLE, { subject: words('stop the boats'), first, draft });
    drafts.move('file:///news', 'file:///desk');
    assert.equal(drafts.of(ARTICLE, words('stop the boats')), undefined);
    assert.ok(drafts.of('file:///desk/ferry.txt', words('stop the boats')));
  });

  it('leaves alone what it does not speak of when it is taken up: that is as it stands today', () => {
    const kept = { subject: words('stop the boats'), first, draft };
    const today: Draft = { ...first, status: 'checking', claimants: [{ name: 'Mara Lind', id: 'mara-lind' }] };
    const { strength, ...taken } = takenUp(today, kept);
    assert.equal(strength, undefined);
    assert.deepEqual(taken, { ...today, note: 'ask the harbour office' });
  });
});
