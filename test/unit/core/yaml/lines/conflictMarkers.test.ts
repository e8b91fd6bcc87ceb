import assert from 'node:assert/strict';
import {
  firstConflict,
  firstMarker,
  oursInPlace,
  unmergedVersions,
} from '../../../../../src/core/yaml/lines/conflictMarkers';

describe('conflict markers', () => {
  it('divide a file into the versions of both sides; what is outside belongs to each', () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> anna\ne\n<<<<<<<\n=======\nf\n>>>>>>>\n';
    assert.deepEqual(unmergedVersions(text), {
      kind: 'versions',
      ours: 'a\nb\ne\n',
      theirs: 'a\nc\nd\ne\nf\n',
      base: undefined,
    });
  });

  it('hold the common version too, if each conflict shows it', () => {
    const text = '\ufeffa\r\n<<<<<<< ours\r\nb\r\n||||||| 1234567\r\nc\r\n=======\r\nd\r\n>>>>>>> theirs\r\n';
    assert.deepEqual(unmergedVersions(text), {
      kind: 'versions',
      ours: '\ufeffa\r\nb\r\n',
      base: '\ufeffa\r\nc\r\n',
      theirs: '\ufeffa\r\nd\r\n',
    });
    const half = `${text}<<<<<<< ours\r\n=======\r\n>>>>>>> theirs\r\n`;
    assert.equal((unmergedVersions(half) as { base?: string }).base, undefined);
  });

  it('and what the others have between them give way to blanks, so that all else stays in its place', () => {
    const text = '\ufeffa\r\n<<<<<<< us\r\nb: 1\r\n||||||| 123\r\nc\r\n=======\r\nd: “2”\r\n>>>>>>> me\r\ne\r\n';
    const blank = (...lengths: readonly number[]) => lengths.map((length) => `${' '.repeat(length)}\r\n`).join('');
    assert.equal(oursInPlace(text), `\ufeffa\r\n${blank(10)}b: 1\r\n${blank(11, 1, 7, 6, 10)}e\r\n`);
    assert.equal(oursInPlace('a\nb\n'), undefined);
    assert.equal(oursInPlace('a\n<<<<<<< us\nb\n'), undefined);
  });

  it('have more signs where both sides have renamed the file; with more still they are within a version', () => {
    const text =
      '<<<<<<<< us:a\nb\n|||||||| base\n<<<<<<<<<< x\nc\n==========\n>>>>>>>>>> y\n========\n=======\n>>>>>>>> me:d\n';
    assert.deepEqual(unmergedVersions(text), {
      kind: 'versions',
      ours: 'b\n',
      base: '<<<<<<<<<< x\nc\n==========\n>>>>>>>>>> y\n',
      theirs: '=======\n',
    });
  });

  it('are whole lines: words that look like one are none', () => {
    for (const text of [
      '',
      'a: "<<<<<<< HEAD"\n',
      '  <<<<<<< HEAD\n',
      '<<<<<<<HEAD\n',
      '<<<<<< HEAD\n',
      '==========\n',
    ]) {
      assert.deepEqual(unmergedVersions(text), { kind: 'none' }, text);
      assert.equal(firstMarker(text), undefined);
    }
    assert.deepEqual(firstMarker('a\n<<<<<<< HEAD\r\nb\n'), { start: 2, end: 14 });
  });

  it('are found as a whole whatever else looks like one: an article may have rules of such signs', () => {
    const lineOf = (text: string) => {
      const span = firstConflict(text);
      return span && text.slice(span.start, span.end);
    };
    assert.equal(lineOf('Title\n=======\n>>>>>>> quoted\nwords\n'), undefined);
    assert.equal(lineOf('<<<<<<< us\na\n>>>>>>> me\n'), undefined);
    assert.equal(lineOf('Title\n=======\n<<<<<<< us\na\n=======\nb\n>>>>>>> me\n'), '<<<<<<< us');
    assert.equal(lineOf('<<<<<<< no end\na\n<<<<<<< us\na\n||||||| old\n=======\nb\n>>>>>>> me\n'), '<<<<<<< us');
  });

  for (const [name, text, line] of [
    ['an end without a beginning', 'a\n>>>>>>> theirs\n', 2],
    ['a beginning without an end', 'a\n<<<<<<< ours\nb\n=======\nc', 2],
    ['a beginning within another', '<<<<<<< ours\na\n<<<<<<< ours\n=======\n>>>>>>> theirs\n', 3],
    ['no divide', '<<<<<<< ours\na\n>>>>>>> theirs\n', 3],
    ['two divides', '<<<<<<< ours\n=======\n=======\n>>>>>>> theirs\n', 3],
    ['a divide outside', 'a\n=======\n', 2],
  ] as const) {
    it(`that do not fit together are told with their line: ${name}`, () => {
      const found = unmergedVersions(text);
      assert.equal(found.kind, 'unclear');
      assert.equal(text.slice(0, found.span.start).split('\n').length, line);
    });
  }
});
