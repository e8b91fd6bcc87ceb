import assert from 'node:assert/strict';
import { Knowledge } from '../../../../../src/core/knowledge/knowledge';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { explain, type ExplainedCandidate } from '../../../../../src/core/recognise/explain/explain';
import { explanationText } from '../../../../../src/core/recognise/explain/wording';

const TEXT = `Skip to content

Norland bank told to open its books

PORT ELLIS, 5 March 2026 - The finance minister, Ana Kolb, has ordered Velm Bank to open its books by Friday.

Forty passengers died in the storm, Kolb said.
`;

const ANALYSIS = analyse(TEXT);

function candidatesIn(words: string): readonly ExplainedCandidate[] {
  const start = TEXT.indexOf(words);
  assert.notEqual(start, -1);
  return explain(ANALYSIS, { start, end: start + words.length }).flatMap(({ candidates }) => candidates);
}

function candidate(words: string, kind: string): ExplainedCandidate {
  const found = candidatesIn(words).find((each) => each.text === words && each.kind === kind);
  assert.ok(found, `no candidate “${words}”`);
  return found;
}

describe('an explanation', () => {
  it('is of the paragraphs that the span touches, and of all of each', () => {
    const start = TEXT.indexOf('Kolb,');
    const told = explain(ANALYSIS, { start, end: start });
    assert.deepEqual(
      told.map((paragraph) => TEXT.slice(paragraph.start, paragraph.start + 10)),
      ['PORT ELLIS'],
    );
  });

  it('names what a paragraph was taken for, and that page chrome is not read', () => {
    const [menu] = explain(ANALYSIS, { start: 0, end: 1 });
    assert.equal(menu?.role, 'chrome');
    assert.equal(menu.rule, 'menu.skip');
    assert.equal(menu.isRead, false);
    assert.deepEqual(menu.candidates, []);
  });

  it('gives each mark of the stretch once, with its rule', () => {
    const text = 'PORT ELLIS, 5 March 2026 - The finance minister';
    const kept = candidatesIn(text).flatMap(({ outcome, by }) =>
      outcome === 'kept' || outcome === 'added' ? [by] : [],
    );
    const start = TEXT.indexOf(text);
    assert.deepEqual(
      new Set(kept),
      new Set(ANALYSIS.marks.filter((mark) => mark.start >= start && mark.start < TEXT.indexOf('Forty'))),
    );
    assert.equal(kept.length, new Set(kept).size);
  });

  it('says of a name that the register hides that it does, and where', () => {
    const knowledge = new Knowledge([], ['Velm Bank']);
    const start = TEXT.indexOf('Velm Bank');
    const told = explain(analyse(TEXT, { knowledge }), { start, end: start });
    const hidden = told[0]?.candidates.filter(({ reason }) => reason === 'never').map(({ text }) => text);
    assert.ok(hidden?.includes('Velm Bank'), String(hidden));
    const words = explanationText(told, String);
    assert.match(words, /“Velm Bank”: dropped .*\n +never highlighted, by “never” in the register of actors\n/);
  });

  it('tells the scores and what was noticed of a name', () => {
    const { outcome, reason, weights } = candidate('Ana Kolb', 'actor');
    assert.equal(outcome, 'kept');
    assert.equal(reason, 'weighed');
    assert.equal(weights?.scores[0]?.[0], 'person');
    assert.ok(weights.features.length > 0);
  });

  it('tells inside which mark a name stands', () => {
    const text = 'A Kremlin official met US President Ana Kolb on Monday.';
    const nested = explain(analyse(text), { start: 0, end: text.length })
      .flatMap(({ candidates }) => candidates)
      .filter(({ outcome }) => outcome === 'nested');
    assert.deepEqual(
      nested.map(({ text: name, by }) => [name, by?.text]),
      [
        ['Kremlin', 'Kremlin official'],
        ['US', 'Ana Kolb'],
      ],
    );
    const told = explanationText(explain(analyse(text), { start: 0, end: text.length }), (offset) => `@${offset}`);
    assert.match(told, /“Kremlin”: nested .*\n {6}named inside “Kremlin official” at @2 \(rule \S+\), as organisation/);
  });

  it('tells why a noun is no actor', () => {
    const { outcome, reason, by } = candidate('passengers', 'actor');
    assert.deepEqual({ outcome, reason, by }, { outcome: 'dropped', reason: 'weighed', by: undefined });
  });

  it('is worded with places, outcomes and rules', () => {
    const told = explanationText(explain(ANALYSIS, { start: 0, end: TEXT.length }), (offset) => `@${offset}`);
    assert.match(told, /^@0 {2}paragraph: chrome \(rule menu\.skip\); nothing is looked for here$/m);
    assert.match(told, /“Ana Kolb”: kept \(rule actor\.\S+\)\n {6}as person\n {6}scores: person/);
    assert.match(told, /“passengers”: dropped \(rule \S+\)\n {6}judged not to be an actor/);
  });

  it('says from which day a date was counted, in a live blog from which stamp', () => {
    const wording = (text: string) => explanationText(explain(analyse(text), { start: 0, end: text.length }), String);
    assert.match(
      wording(TEXT),
      /“Friday”: kept \(rule \S+\)\n {6}as DATE\n {6}counted from 2026-03-05, the article’s date/,
    );
    const blog = `Harbour strike live

Published 5 March 2026

Crews at six ports have walked out, and the ministers have met the union.

4 March 2026, 22:05

The union said yesterday that it would go on.
`;
    const stamp = blog.indexOf('4 March');
    assert.ok(wording(blog).includes(`counted from 2026-03-04, the stamp of the live blog’s entry at ${stamp}`));
  });

  it('is empty for a text that is not read at all', () => {
    const binary = analyse('\u0000\u0001\u0002\u0003\u0004\u0005\u0006');
    assert.deepEqual(explain(binary, { start: 0, end: 7 }), []);
  });
});
