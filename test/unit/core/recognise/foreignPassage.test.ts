import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/recognise/analyse';
import { isForeignPassage } from '../../../../src/core/recognise/foreignPassage';
import { sentencesOf } from '../../../../src/core/text/sentences';

function check(isForeign: boolean, ...texts: readonly string[]): void {
  for (const text of texts) it(text, () => assert.equal(isForeignPassage(sentencesOf(text)), isForeign));
}

describe('isForeignPassage', () => {
  describe('in another language', () => {
    check(
      true,
      '„Wir erwarten, dass die Regierung handelt“, sagte der Sprecher der Bauern am Montag in Velm.',
      'Der Hafen bleibt geschlossen.',
      'Gewerkschaften rufen Beschäftigte bundesweit zu Warnstreiks auf',
      'Hafenarbeiter legen Arbeit nieder',
      'Les éleveurs exigent le retrait de la taxe, a déclaré Marie Lenoir.',
      'Macron demande des comptes',
      'Bøndene krever at regjeringen trekker avgiften, sier lederen i Bondelaget.',
      '– Vi krever svar, sier ordføreren.',
      'El Gobierno pide calma',
      'Sánchez promete bajar impuestos',
      'Burgemeester Velm stapt op',
      'Waziri ataka majibu kutoka kwa polisi.',
      // One small word is all that tells.
      'Bauern fordern Rücktritt',
      'Streik im Hafen',
      'Protestas en Velm',
    );
  });

  describe('in English, or in no language', () => {
    check(
      false,
      'Kolb resigns',
      'Dock strike: unions split',
      'De la Cruz wins Paris final',
      'Die Linke, La Femme, Alt-J play Velm',
      'Dos Santos, Da Silva reach final',
      '"Ni una menos", chanted the crowd.',
      '"No vamos a esperar más", he said.',
      "Chef Ana Kolb's gnocchi al pesto",
      "Kolb wins Prix de l'Académie des Sciences",
      'Smith c Root b Starc 12, Khan lbw b Lyon 0',
      'kolbs deny affair',
      'Kolb unfollows Moe',
      'Velm v Sorby',
      'Photo: Ole Lund / norpress',
      '12 : 3',
    );
  });
});

describe('a paragraph in another language', () => {
  it('is left out, and its neighbours are read', () => {
    const text = [
      'Farmers blocked the bridge at Velm, demanding that both governments scrap a levy on milk, Norpress reported.',
      'Les agriculteurs exigent du ministre qu’il retire la taxe, a déclaré la présidente de leur syndicat, Marie Lenoir.',
      'The minister urged the farmers to leave by Thursday.',
    ].join('\n\n');
    const { marks, nature } = analyse(text, { referenceDate: '2026-03-11' });
    assert.equal(nature, 'english');
    assert.deepEqual(
      marks.filter(({ kind }) => kind === 'demand').map((mark) => text.slice(mark.start, mark.end)),
      ['both governments scrap a levy on milk', 'leave by Thursday'],
    );
    const foreign = text.indexOf('Les agri');
    const behind = text.indexOf('The minister');
    assert.deepEqual(
      marks.filter(({ start }) => start >= foreign && start < behind),
      [],
    );
  });
});

describe('a quotation in another language', () => {
  const actors = (text: string): readonly string[] =>
    analyse(`The farmers of Velm left the bridge when the minister had spoken.\n\n${text}`)
      .marks.filter(({ kind, start }) => kind === 'actor' && start > 66)
      .map((mark) => mark.text);

  for (const [text, ...expected] of [
    ['He shouted “Der Minister muss gehen” at Ana Kolb.', 'Ana Kolb'],
    ['“Les élus doivent agir avant vendredi,” Marie Lenoir said.', 'Marie Lenoir'],
    ['The motto, “Alle Räder stehen still, wenn dein starker Arm es will”, was hers.'],
    ['He asked: “Pourquoi le ministre Bruno Conti se tait-il?” Then Jo Wick left.', 'Jo Wick'],
    ['“Wir warten auf Antwort vom Minister”, sagte Ana Kolb.'],
    ['“We wait for Ana Kolb,” said Jo Wick.', 'Ana Kolb', 'Jo Wick'],
  ] as const) {
    it(text, () => assert.deepEqual(actors(text), expected));
  }
});
