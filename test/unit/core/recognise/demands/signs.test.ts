import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isShown, RECOGNISERS } from '../../../../../src/core/recognise/demands/scan';
import { signsOf } from '../../../../../src/core/recognise/demands/signs';
import { canBeVerb } from '../../../../../src/core/recognise/syntax/tags/morphology';
import { parse, type Parse } from '../../../../../src/core/recognise/syntax/parse';
import { divide, paragraphText } from '../../../../../src/core/text/divide';

const ROOT = path.join(__dirname, '..', '..', '..', '..', '..');
/** Articles of the project, and the sentences in its tests of demands with their marks as stray signs. */
const FOLDERS = ['samples', 'test/unit/core/recognise/demands', 'test/sentences/tuned'];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => /\.(?:article|txt|md|ts|marked)$/.test(file))
    .map((file) => path.join(folder, file)),
);

function parsesOf(file: string): readonly Parse[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/\[[pocgl]:|[\]{}<>`|]/g, '');
  return divide(text).map((passage) => parse(paragraphText(passage.text, passage.role)));
}

describe('signs of demands', () => {
  let spared = 0;

  for (const file of FILES) {
    it(`are shown by every sentence of ${file} in which a recogniser finds something`, () => {
      for (const parsed of parsesOf(file)) {
        for (const [index, signs] of signsOf(parsed).entries()) {
          const sentence = parsed.sentences[index]!;
          for (const recogniser of RECOGNISERS) {
            if (isShown(recogniser, signs)) continue;
            const candidates = recogniser.recognise({ parse: parsed, sentence, index });
            spared++;
            assert.deepEqual(candidates, [], parsed.paragraph.text.slice(sentence.start, sentence.end));
          }
        }
      }
    });
  }

  it('spared most recognisers most sentences, so that the above was a test', () => {
    assert.ok(spared > 100_000, `${spared} times spared`);
  });

  it('know of every verb what it may be', () => {
    let verbs = 0;
    for (const { sentences } of FILES.slice(0, 10).flatMap(parsesOf)) {
      for (const { words } of sentences) {
        for (const { tag, lower, verb } of words) {
          if (tag !== 'verb') continue;
          verbs++;
          assert.ok(
            canBeVerb(lower, (lemma) => lemma === verb!.lemma),
            lower,
          );
        }
      }
    }
    assert.ok(verbs > 500, `${verbs} verbs`);
  });
});
