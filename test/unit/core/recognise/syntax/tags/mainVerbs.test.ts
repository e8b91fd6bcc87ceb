import assert from 'node:assert/strict';
import { parse } from '../../../../../../src/core/recognise/syntax/parse';
import { paragraphText } from '../../../../../../src/core/text/divide';

/** Words that read as noun and verb alike: "*" stands before what is a verb, "_" before what is none. */
const SENTENCES = [
  'The director, Amos Lund, *faces _calls to resign.',
  'The owners, Holtgroup and Brask, *pay the crew in cash.',
  'Ola Brandt, 40, *faces three _charges.',
  'The accused, Ola Brandt, *faces trial in May.',
  'Workers laid off last year *demand payouts.',
  'Rebels holding the town *seek safe passage.',
  'Miners who were trapped for days *demand safer shafts.',
  'The families of those killed *demand a trial.',
  'The club rejected _calls for a new coach.',
  'Nurses voted on the pay _demand from the union.',
  'UN chief *presses both leaders to stay.',
  'Halden, the champions, *face Velm on Sunday.',
  'Passengers on the line, many of them students, *face delays.',
  'Ministers, fearing a backlash, *plan to delay the vote.',
  'The storm, named Ida, *hit the coast at dawn.',
  'The singer, whose last record sold two million copies, *tours Europe in June.',
  'The strike – the third this year – *ends at midnight.',
  'The _ban on diesel cars *starts in May.',
  'The homeless *want answers.',
  'We, the pilots of this country, *urge you to veto the bill.',
  'We, parents of Halm, *demand a new school.',
  'Those he let down *asked a judge to act.',
  'The missing _demand notes were found.',
  'They will wait until the shelling *stops.',
  'It was built before the football season *starts in May.',
  'They shut it before the bus _stops were moved.',
  'The _fight over water *pits farmers against towns.',
  'Ceasefire _talks in Velm *stall over prisoner swaps.',
  'Budget _cuts *face a _vote next week.',
  'Pay _talks *resume on Monday.',
  'Bus drivers *strike over pay.',
  'Bus drivers *strike over pay',
  'Union _demands ignored',
  'Oil *falls as mills close',
  'Veltron cuts jobs as Holtgroup, Brask *win _orders',
  'Kolb *hits out at the board',
  'United *want to sign the striker.',
  '“We were lied to,” *fumed councillor Jo Wick.',
  '“They never came,” *claims resident Ada Holt.',
  '“Nowhere,” the aide *repeats.',
  'Student Ivo Lemm, 22, *claims _police *hit him.',
  'Mud, experts say, *sticks.',
  'The _drop in sales *worries the board.',
  'The _offer, worth 4 million, *stands until Friday.',
  // The sentence has its verb elsewhere, or none.
  'Food _supplies in the camp, said to be low, are gone.',
  'Bread, milk, _rents in the capital and fuel rose.',
  'The man, his _hands in the air, was led away.',
  'The _costs of the war, the minister said, are high.',
  'Shares in the _lock maker Skydda fell as much as 11 percent.',
  'The rise and _fall of a bank.',
  'The arms _trade with Sudria, worth 4 million, is banned.',
  'The court, its _plans in ruins',
];

describe('verbs of whole sentences', () => {
  for (const marked of SENTENCES) {
    it(marked, () => {
      const text = marked.replaceAll(/[*_]/g, '');
      const words = parse(paragraphText(text, 'body')).sentences.flatMap((sentence) => sentence.words);
      for (const { index, 0: sign } of marked.matchAll(/[*_]/g)) {
        const start = marked.slice(0, index).replaceAll(/[*_]/g, '').length;
        const word = words.find((one) => one.start === start);
        assert.equal(word?.tag === 'verb', sign === '*', `${word?.text} is ${word?.tag}`);
      }
    });
  }
});
