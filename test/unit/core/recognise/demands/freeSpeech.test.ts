import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** The demands of a paragraph in one line each: `who → whom: what`. */
function demandsIn(paragraph: string): readonly string[] {
  const names = (parties: readonly { readonly text: string }[]) => parties.map(({ text }) => text).join('+');
  return analyse(paragraph).marks.flatMap((mark) =>
    mark.kind === 'demand' ? [`${names(mark.demander)} → ${names(mark.addressee)}: ${mark.text}`] : [],
  );
}

describe('what somebody goes on to want, without quotation marks', () => {
  it('is hers who has spoken right before', () => {
    assert.deepEqual(
      demandsIn(
        'The council had let the place rot, Ida Moe said. The roof should be mended. And somebody must say sorry.',
      ),
      ['Ida Moe → : The roof should be mended', 'Ida Moe → : somebody must say sorry'],
    );
  });

  it('is theirs who want something in the sentence before', () => {
    assert.deepEqual(demandsIn('The villagers asked for a bridge. Somebody has to build it.'), [
      'villagers → : bridge',
      'villagers → : Somebody has to build it',
    ]);
  });

  it('may be told as if it had happened, where one duty stands beside the other', () => {
    assert.deepEqual(
      demandsIn(
        'The villagers had been patient, Ida Moe said. The road had to be opened. Troops were to withdraw from the valley, and the mining company would have to pay for the fields.',
      ),
      [
        'Ida Moe → : The road had to be opened',
        'Ida Moe → Troops: Troops were to withdraw from the valley',
        'Ida Moe → mining company: the mining company would have to pay for the fields',
      ],
    );
  });

  it('goes on with the same body', () => {
    assert.deepEqual(
      demandsIn(
        'Lorries had stood there for days, Ida Moe said. Norland had to let them through. It also had to free the drivers.',
      ),
      ['Ida Moe → Norland: Norland had to let them through', 'Ida Moe → Norland: It also had to free the drivers'],
    );
  });

  it('goes on from what a court has granted', () => {
    assert.deepEqual(
      demandsIn('The judge granted the injunction on Monday. Brightholm must supply 300 homes with water.'),
      ['judge → Brightholm: Brightholm must supply 300 homes with water'],
    );
  });

  it('is nothing that just happened', () => {
    for (const report of [
      'The fire broke out at noon, police said. Forty people had to leave their homes.',
      'Ida Moe said the storm was over. The ferry had to turn back.',
      'Ida Moe was pleased, she said. The two sides were to meet in May.',
      'The storm was fierce, the captain said. The crew had to bail. They had to throw cargo overboard.',
      'Ida Moe asked about the weather. The sun should shine on Sunday.',
      'Ida Moe told the story of the flood. The clerks have to sit elsewhere.',
      'The road is so steep, Ida Moe said, that a fence was built. It was put there so that every driver must slow down.',
    ])
      assert.deepEqual(demandsIn(report), [], report);
  });

  it('is what stands before who said it at length', () => {
    assert.deepEqual(
      demandsIn(
        'The baths must stay open, more than two hundred swimmers told councillors at a meeting that ran until ten.',
      ),
      ['swimmers → : The baths must stay open'],
    );
    assert.deepEqual(demandsIn('“Keep your fund,” a fisherman called. “Give us our sea.”'), [
      'fisherman → : Keep your fund',
      'fisherman → : Give us our sea',
    ]);
  });
});
