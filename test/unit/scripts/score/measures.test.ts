import assert from 'node:assert/strict';
import { corpusOfLines, type Corpus } from '../../../../scripts/score/corpus';
import { hasOtherEdges } from '../../../../scripts/score/dateConventions';
import { breakdown, errorsOf } from '../../../../scripts/score/errors';
import { compareAll, measure, subjectsOf } from '../../../../scripts/score/measures';
import type { Gold, Label } from '../../../../scripts/score/scoring';
import { targetsOf } from '../../../../scripts/score/targets';
import type { Ability } from '../../../../scripts/score/tools';

const TEXT =
  'President Ana Kolb of Norland told dock workers in Velm on Monday that she, a friend of the Port Union, agreed.';

/** The label of the first such words in the text. */
function label(kind: string, text: string, type: string, more: Partial<Label> = {}): Label {
  const start = TEXT.indexOf(text);
  assert.notEqual(start, -1, text);
  return { kind, start, end: start + text.length, text, type, ...more };
}

function corpus(...entities: readonly Label[]): Corpus {
  return corpusOfLines('one', [{ id: 'one', text: TEXT, entities } satisfies Gold & { text: string }]);
}

const EVERYTHING = {
  gives: new Set<Ability>(['actors.type', 'names.type', 'dates.type', 'dates.value', 'actors.role']),
};

describe('labels of other corpora', () => {
  const names = corpus(
    label('actor', 'President Ana Kolb of Norland', 'person', { attributes: { head: label('actor', 'Ana Kolb', '') } }),
    label('actor', 'Norland', 'place'),
    label('actor', 'dock workers', 'person', { attributes: { subtype: 'nominal' } }),
    label('actor', 'she', 'person', { attributes: { subtype: 'pronoun' } }),
    label('actor', 'the Port Union', 'organisation'),
    label('actor', 'Port', 'place'),
    label('actor', 'Velm', 'misc'),
    label('date', 'Monday', 'unspecified'),
  );

  it('are names and dates only, cut to their heads, without articles, the outer of nested ones', () => {
    assert.equal(names.labelledAs, 'names');
    assert.deepEqual(subjectsOf(names), ['names', 'dates']);
    assert.deepEqual(
      names.texts[0]!.labels.map(({ text }) => text),
      ['Ana Kolb', 'Norland', 'Port Union', 'Monday'],
    );
  });

  it('have fewer types: a country is a place or an organisation', () => {
    const answers = [label('actor', 'Ana Kolb', 'person'), label('actor', 'Norland', 'country')];
    const { typed, strict } = measure(compareAll(names, [answers], 'names'), 'names', EVERYTHING, 'names');
    assert.equal(strict.precision, 100);
    assert.equal(typed?.precision, 100);
  });

  it('judge no nominal answers, and no answers on nominals, pronouns or what is no actor', () => {
    const answers = [
      label('actor', 'friend', 'person', { attributes: { subtype: 'nominal' } }),
      label('actor', 'dock', 'organisation'),
      label('actor', 'she', 'person'),
      label('actor', 'Velm', 'place'),
    ];
    const { result } = compareAll(names, [answers], 'names')[0]!;
    assert.deepEqual(result.spurious, []);
    const { result: strictly } = compareAll(names, [answers], 'names', { miscWrong: true })[0]!;
    assert.deepEqual(
      strictly.spurious.map(({ text }) => text),
      ['Velm'],
    );
  });

  it('are found by names inside other actors too, and those on no label are wrong', () => {
    const { text, ...union } = label('actor', 'Port Union', 'organisation');
    const { text: other, ...president } = label('actor', 'President', 'group');
    const answers = [
      label('actor', 'Ana Kolb', 'person', { attributes: { nested: [{ text: other, ...president }] } }),
      label('actor', 'friend of the Port Union', 'person', {
        attributes: { subtype: 'nominal', nested: [{ text, ...union }] },
      }),
    ];
    const { result } = compareAll(names, [answers], 'names')[0]!;
    assert.deepEqual(
      result.exact.map(({ gold }) => gold.text),
      ['Ana Kolb', 'Port Union'],
    );
    assert.deepEqual(
      result.spurious.map(({ text: spurious }) => spurious),
      ['President'],
    );
  });

  it('without a type or a value are scored for their edges alone', () => {
    const answers = [label('date', 'Monday', 'DATE', { value: '2025-03-03' })];
    const { strict, accuracies } = measure(compareAll(names, [answers], 'dates'), 'dates', EVERYTHING, 'names');
    assert.equal(strict.f1, 100);
    assert.deepEqual(accuracies, { type: { right: 0, of: 0 }, value: { right: 0, of: 0 } });
  });

  it('have edges and mentions of their own, which a second row takes away on both sides', () => {
    const text = 'By the weekend, almost four years ago, now on 3 May. She left on Oct. 3. It is late Monday’s news.';
    const at = (words: string): Label => {
      const start = text.indexOf(words);
      assert.notEqual(start, -1, words);
      return { kind: 'date', start, end: start + words.length, text: words, type: 'DATE' };
    };
    const labels = ['the weekend', 'almost four years ago', 'now', '3 May.', 'Oct. 3', 'Monday’s'].map(at);
    const other = corpusOfLines('other', [{ id: 'other', text, entities: labels } satisfies Gold & { text: string }]);
    const found = ['weekend', 'four years ago', '3 May', 'Oct. 3', 'late Monday'].map(at);
    const strictOf = (answers: readonly Label[], sharedEdges: boolean) => {
      const { result } = compareAll(other, [answers], 'dates', { sharedEdges })[0]!;
      return [result.exact.length, result.missed.length, result.spurious.length];
    };
    assert.deepEqual(strictOf(found, false), [1, 1, 0]);
    assert.deepEqual(strictOf(found, true), [4, 0, 0]);
    // Who answers as the labels are gains nothing by it, and who answers "now" loses nothing.
    assert.deepEqual(strictOf(labels, false), [6, 0, 0]);
    assert.deepEqual(strictOf(labels, true), [5, 0, 0]);
    assert.equal(hasOtherEdges(other), true);
    assert.equal(hasOtherEdges(corpus(label('date', 'Monday', 'DATE'))), false);
  });

  it('that nobody made are not scored', () => {
    assert.deepEqual(subjectsOf(corpus(label('date', 'Monday', 'DATE'))), ['dates']);
  });
});

describe('labels of the guideline', () => {
  const own = corpus(
    label('actor', 'Ana Kolb', 'person', { attributes: { role: 'President' } }),
    label('actor', 'Norland', 'country'),
    label('actor', 'dock workers', 'group', { attributes: { subtype: 'nominal' } }),
    label('date', 'Monday', 'DATE', { value: '2025-03-03' }),
    label('demand', 'agreed', 'demand'),
  );
  const answers = [
    label('actor', 'Ana Kolb', 'person', { attributes: { role: 'President' } }),
    label('actor', 'Norland', 'place'),
    label('actor', 'Velm', 'place'),
    label('date', 'on Monday', 'DATE', { value: '2025-03-10' }),
  ];

  it('are scored on all subjects, with exact types', () => {
    assert.deepEqual(subjectsOf(own), ['actors', 'names', 'dates', 'demands']);
    const { strict, typed, accuracies } = measure(
      compareAll(own, [answers], 'actors'),
      'actors',
      EVERYTHING,
      'guideline',
    );
    assert.deepEqual([strict.precision, strict.recall].map(Math.round), [67, 67]);
    assert.equal(Math.round(typed!.recall), 33);
    assert.deepEqual(accuracies, { type: { right: 1, of: 2 }, role: { right: 1, of: 1 } });
  });

  it('as names alone leave out what is nominal', () => {
    const { labels, answers: answered } = measure(
      compareAll(own, [answers], 'names'),
      'names',
      EVERYTHING,
      'guideline',
    );
    assert.deepEqual([labels, answered], [2, 3]);
  });

  it('show where it errs, by cause, with what befell which', () => {
    const of = (subject: 'actors' | 'dates') =>
      breakdown(errorsOf(compareAll(own, [answers], subject), subject, 'guideline')).map(({ cause, kinds }) => [
        cause,
        kinds.map(([kind]) => kind).join(),
      ]);
    assert.deepEqual(of('actors'), [
      ['missed', 'nominal group'],
      ['spurious', 'place'],
      ['type', 'country → place'],
    ]);
    assert.deepEqual(of('dates'), [
      ['edges', 'long at the start'],
      ['value', 'DATE'],
    ]);
  });

  it('are held to the bars', () => {
    const dates = measure(compareAll(own, [answers], 'dates'), 'dates', EVERYTHING, 'guideline');
    const targets = targetsOf('guideline', { dates }, { right: 1, of: 10 });
    const byName = Object.fromEntries(targets.map(({ name, figure, isMet }) => [name, [figure, isMet]]));
    assert.deepEqual(byName['dates strict'], [0, false]);
    assert.deepEqual(byName['dates relaxed'], [100, true]);
    assert.deepEqual(byName['in chrome'], [10, false]);
    assert.deepEqual(byName['actors strict'], [undefined, false]);
  });
});

describe('statements', () => {
  const cue = label('', 'told', '');
  const said = label('statement', 'she, a friend of the Port Union, agreed', '', {
    attributes: { source: ['Kolb'], sourceAlt: ['Ana Kolb'], cue, directness: 'indirect', polarity: 'asserts' },
  });
  const all = { gives: new Set<Ability>(['statements.source', 'statements.cue', 'statements.polarity']) };
  const scored = (...answers: readonly Label[]) => {
    const own = corpus(said, label('demand', 'dock workers', 'demand'));
    return measure(compareAll(own, [answers], 'statements'), 'statements', all, 'guideline');
  };

  it('are right in their source by any of its names, in their cue where it overlaps', () => {
    const { relaxed, accuracies } = scored(
      label('statement', 'a friend of the Port Union, agreed', '', {
        attributes: { source: ['President Ana Kolb'], cue: label('', 'told dock', ''), polarity: 'denies' },
      }),
    );
    assert.equal(relaxed.f1, 100);
    assert.deepEqual(accuracies, {
      source: { right: 1, of: 1 },
      cue: { right: 1, of: 1 },
      polarity: { right: 0, of: 1 },
    });
  });

  it('are not answered wrongly on a demand, which somebody said as well', () => {
    const { answers } = scored(label('statement', 'dock workers', ''), label('statement', 'Velm', ''));
    assert.equal(answers, 1);
  });
});
