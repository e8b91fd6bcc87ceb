import assert from 'node:assert/strict';
import { HalfTyped, HalfTypedAbout } from '../../../../src/editor/asking/halfTyped';

describe('what was half typed in a question of a form', () => {
  it('is there when the question comes again, until it is answered', () => {
    const halfTyped = new HalfTyped();
    assert.equal(halfTyped.in('Note'), undefined);
    halfTyped.leave('Note', 'ask the harb', '');
    assert.equal(halfTyped.in('Note'), 'ask the harb');
    assert.equal(halfTyped.in('Tags'), undefined);
    halfTyped.leave('Note', 'ask the harbour', 'ask the mayor');
    assert.equal(halfTyped.in('Note'), 'ask the harbour');
    halfTyped.answer('Note');
    assert.equal(halfTyped.in('Note'), undefined);
  });

  it('is nothing where the text was left as it was given, or empty', () => {
    const halfTyped = new HalfTyped();
    halfTyped.leave('Note', 'ask the mayor', 'ask the mayor');
    assert.equal(halfTyped.in('Note'), undefined);
    halfTyped.leave('Note', 'ask', '');
    halfTyped.leave('Note', ' ', 'ask the mayor');
    assert.equal(halfTyped.in('Note'), undefined);
  });

  it('goes to the first question if it was typed before there was one, and to no other', () => {
    const halfTyped = new HalfTyped('prom');
    assert.equal(halfTyped.in('What kind of claim?'), 'prom');
    assert.equal(halfTyped.in('What kind of claim?'), undefined);
    assert.equal(halfTyped.in('Who says it?'), undefined);
  });

  it('waits for each thing that a question is about, and is gone on with', () => {
    const names = new HalfTypedAbout();
    names.about('Lind', '').leave('Who is it?', 'Mara Li', 'Lind');
    assert.equal(names.about('Kolb', '').in('Who is it?'), undefined);
    assert.equal(names.about('Lind', 'nd').in('Who is it?'), 'Mara Lind');
    assert.equal(names.about('Lind', '').in('Who is it?'), 'Mara Li');
    assert.ok(names.about('Lind', '').hasWords);
    names.about('Lind', '').answer('Who is it?');
    assert.equal(names.about('Lind', '').in('Who is it?'), undefined);
    assert.equal(names.about('Lind', '').hasWords, false);
  });
});
