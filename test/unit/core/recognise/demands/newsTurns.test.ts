import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { check, demandsIn, read, statementsIn } from './markup';

describe('what is hoped of others', () => {
  check([
    ['[g:Officials] hoped {request|she would send aid}.', 'Officials'],
    ['"We are hoping that {request|they get their visas}," [p:Kolb] joked.', 'Kolb', ''],
    ['The [p:envoy] expressed hope {request|the plot will be foiled}.', 'envoy'],
    ['"My hope is that {request|[g:readers] will ask this of any site}," [p:Kolb] said.', 'Kolb', 'readers'],
    // Hoped for oneself.
    ['"We hope that in time, we will have millions of readers," [p:Kolb] said.'],
    ['[p:Kolb] hoped he would win.'],
  ]);
});

describe('what is thought best', () => {
  check([
    ['"It would be ideal if {proposal|his [p:father] came to Velm}," [p:Kolb] said.', 'Kolb', 'father'],
    ['It would be preferable if {proposal|he went to Velm}, [p:Kolb] said.', 'Kolb'],
    ['"The best outcome would be for {request|the [g:owners] to return the boat}," [p:Kolb] said.', 'Kolb', 'owners'],
    ['"What is important for me is that {request|the [g:owners] return the boat}," [p:Kolb] said.', 'Kolb', 'owners'],
    ['"What is vital is to {request|open the road}," [p:Kolb] said.', 'Kolb'],
    ['The [o:paper] has argued from the start that {proposal|the [p:pilot] be heard}.', 'paper'],
    ["``It's high time'' {request|the boy was sent home}, said [p:Wayne Reed], an adviser.", 'Wayne Reed'],
  ]);
});

describe('what stands behind an aside', () => {
  check([
    [
      '{proposal|The [p:owner] and [p:Kolb], though free to leave, should stay in Velm}, the [p:judge] said.',
      'judge',
      'owner; Kolb',
    ],
    ['[p:Ida Moe] was sure. She feels that {proposal|he should be given a chance}.', 'Ida Moe', ''],
    ['Museums, said [p:Kolb], must {demand|show the photographs}.', 'Kolb'],
  ]);

  it('is said by whoever is named there', () => {
    const [only] = statementsIn(read('Museums, said [p:Kolb], are short of money.'));
    assert.equal(only?.source[0]?.text, 'Kolb');
  });
});

describe('on what terms', () => {
  check([
    ['The [g:owners] had said they would give him the boat if {condition|he made the trip}.', 'owners'],
    ['[p:Kolb] said she was willing to go if {condition|it was assured to her that she could leave}.', 'Kolb'],
    ['[c:Norland] is ready to talk if {condition|the [g:rebels] disarm}, its [p:envoy] said.', 'envoy', 'rebels'],
    ['The [g:lawyers] said they were prepared to sue if the [p:mayor] spurns them.'],
    [
      '[g:Officials] had threatened to revoke the permit if the [p:owner], [p:Lazar Brask], did not {ultimatum|sign a paper}.',
      'Officials',
      'Lazar Brask',
    ],
  ]);
});

describe('whose return is wanted', () => {
  check([
    ["The [g:crowd] met to demand {demand|[p:Brask]'s return}.", 'crowd', ''],
    ["The [o:union] demands {demand|[c:Norland]'s return to the talks}.", 'union', 'Norland'],
  ]);
});

describe('a deadline in real sentences', () => {
  it('is what is set "as the deadline"', () => {
    const [only] = demandsIn(read('The [o:office] set <Friday> as the deadline for repairing the lifts.'));
    assert.equal(only?.deadline?.text, 'Friday');
  });

  it('is no length of time that says by how much', () => {
    const deadlineIn = (text: string) => analyse(text).marks.find((mark) => mark.kind === 'demand')?.deadline?.text;
    assert.equal(deadlineIn('The union wants the season extended by two weeks.'), undefined);
    assert.equal(deadlineIn('The union wants the lifts repaired within two weeks.'), 'two weeks');
  });

  it('is none that is told of what happened then', () => {
    const source =
      'The [o:state] urged [g:citizens] to keep marching, after the owners said they would fight a ruling to clear the quay by <14 May>.';
    const [only] = demandsIn(read(source));
    assert.equal(only?.deadline, undefined);
  });
});

describe('the voice of an editorial', () => {
  check([
    [
      'The [o:Velm Courier] said in an editorial on Monday:\n{demand|Such raids must be met with a crackdown by the [o:police]}.\nBut {proposal|the [o:ministry] should wait}.',
      'Velm Courier',
    ],
    [
      'The following editorial appeared in the [o:Velm Courier]:\nThe choice was sound. {proposal|The [o:ministry] should act}.',
      'Velm Courier',
      'ministry',
    ],
    ['The [o:Velm Courier] called it a shame.\nSuch raids must be met with a crackdown.'],
    ['[p:Wick] resigned after the [o:Velm Courier] called for it in an editorial.\nThe bridge must be closed.'],
    [
      'The [o:Port Union] was wrong to strike, the [o:Velm Courier] said in an editorial on Monday:\n{demand|The quay must be opened}.',
      'Velm Courier',
    ],
  ]);
});

describe('words that stand in between', () => {
  check([
    [
      '[p:Kolb] dismissed suggestions by some [g:lawmakers] that {proposal|the [p:father] travel to Velm}.',
      'lawmakers',
      'father',
    ],
    ['The [g:owners] in Velm, refusing to {refusal|return the boat}, left the hall.', 'owners'],
    ['It failed because the [g:owners], refusing to {refusal|return the boat}, left.', 'owners'],
    ['The [p:envoy] was told that {demand|[p:Brask] himself had to sign}.', '', 'Brask'],
    ['[p:Brask] is a party man, but that should not keep him from his child, [p:Kolb] said.'],
    ['The [p:poster] wrote that "Prompted I think by the film, a new craze is taking hold."'],
  ]);

  it('do not hide that a request was refused', () => {
    const [only] = demandsIn(read('The [g:judges] denied, however, a request by [p:Brask] to be heard in court.'));
    assert.equal(only?.status, 'refused');
  });
});

describe('what is said behind words that lead up to it', () => {
  check([
    ['[p:Kolb] said that, if the vote fails, {proposal|the [o:board] should resign}.', 'Kolb', 'board'],
    ['[p:Kolb] said that, as they came from abroad, {proposal|they should be freed}.', 'Kolb'],
    ['The [p:judge] ruled that {demand|the boat be returned}, but that decision was put on hold.', 'judge'],
  ]);
});
