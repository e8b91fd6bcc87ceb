import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { colouredArticle } from '../../../../src/cli/scan/colouredArticle';
import { displayWidth } from '../../../../src/cli/terminal/displayWidth';
import { actor, date, demand, drawn, scanned, statement, view } from './example';

const TEXT = '\uFEFFShare this\r\n\r\nMoe must leave Velm by Friday, crews said. They ruled out a deal.\r\n';

const ARTICLE = scanned(
  TEXT,
  [
    demand('Moe must leave Velm', { type: 'ultimatum' }),
    actor('Moe'),
    actor('Velm', { type: 'place' }),
    date('Friday', '2025-03-07'),
    demand('a deal', { type: 'refusal' }),
  ],
  { chrome: ['Share this'] },
);

describe('the article with its marks', () => {
  it('sets brackets where there is no colour, and explains them', () => {
    assert.equal(
      colouredArticle(ARTICLE, view()),
      `~ Share this

{{[Moe] must leave [Velm]}} by <Friday>, crews said. They ruled out {a deal}.

Legend: [actor]  [place]  <date>  {{demand}}  {proposal or refusal}  ~ page chrome
`,
    );
  });

  it('underlines actors, colours dates, tints demands, dims page chrome', () => {
    assert.equal(
      colouredArticle(ARTICLE, view({ colour: true })).split('\n\nLegend')[0],
      `${drawn('2', 'Share this')}\n\n` +
        `${drawn('4;38;5;16;48;5;222', 'Moe')}${drawn('38;5;16;48;5;222', ' must leave ')}` +
        `${drawn('4;38;5;25;48;5;222', 'Velm')} by ${drawn('3;36', 'Friday')}, crews said. They ruled out ` +
        `${drawn('38;5;16;48;5;187', 'a deal')}.`,
    );
  });

  it('says the same words with colour as without', () => {
    const shown = stripVTControlCharacters(colouredArticle(ARTICLE, view({ colour: true })));
    assert.ok(shown.includes('Moe must leave Velm by Friday, crews said. They ruled out a deal.'), shown);
  });

  it('breaks lines at spaces to fit the terminal', () => {
    for (const columns of [20, 33]) {
      const lines = colouredArticle(ARTICLE, view({ colour: true, columns })).split('\n');
      const body = lines.slice(
        0,
        lines.findIndex((line) => line.startsWith('Legend')),
      );
      for (const line of body) assert.ok(displayWidth(stripVTControlCharacters(line)) <= columns, line);
      const words = stripVTControlCharacters(body.join(' ')).split(/\s+/).filter(Boolean);
      assert.deepEqual(words, TEXT.slice(1).split(/\s+/).filter(Boolean));
    }
  });

  it('explains only the signs that occur, and says if none does', () => {
    assert.match(colouredArticle(scanned('Moe left.', [actor('Moe')]), view()), /\nLegend: \[actor\]\n$/);
    assert.match(colouredArticle(scanned('Nobody left.', []), view()), /\nNothing was marked\.\n$/);
  });

  it('draws marks that overlap without being nested', () => {
    const shown = colouredArticle(scanned('one two three', [statement('one two'), demand('two three')]), view());
    assert.match(shown, /^\|one \{\{two\| three\}\}\n/);
  });

  it('shows a text that is not English as it is, and no binary file', () => {
    const text = 'Der Bürgermeister sprach.';
    assert.equal(colouredArticle(scanned(text, [], { nature: 'notEnglish' }), view()), `${text}\n`);
    assert.equal(colouredArticle(scanned(text, [], { nature: 'binary' }), view()), '');
  });
});
