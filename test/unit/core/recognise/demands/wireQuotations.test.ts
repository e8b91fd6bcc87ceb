import assert from 'node:assert/strict';
import { check, read, statementsIn } from './markup';

/** Old wire copy sets two signs for each quotation mark: ``So it is,'' and ''So it is,''. */
describe('quotations in the marks of wire services', () => {
  describe('have the speaker that stands beside them', () => {
    check([
      ["``{demand|Send the trawlers back},'' said [p:Marla Reese], 47, a net maker.", 'Marla Reese'],
      ["''{demand|Send the crews' boats back},'' said [p:Marla Reese].", 'Marla Reese'],
      ["[p:Kolb] has left.\n``{demand|Both harbours must open}'', [p:Moe] said.", 'Moe'],
      ["[p:Kolb] said he was weighing an appeal.\n``{demand|Expect no delays},'' the [o:court] instructed.", 'court'],
      ["The [p:mayor] was blunt: ``{demand|The [o:board] must go}.''", 'mayor', 'board'],
    ]);
  });

  describe('make statements', () => {
    const CASES: readonly (readonly [source: string, ...expected: readonly string[]])[] = [
      ["``We will stay,'' [p:Kolb] said. ``Nobody will go.''", 'We will stay', 'Nobody will go'],
      ["[p:Kolb] said the dam ``is safe.''", "the dam ``is safe.''"],
      ["``Nobody,'' [p:Wick] said, ``will be forgotten.''", 'Nobody', 'will be forgotten'],
      ["''If I were you,'' said [p:Weil], ''I would worry.''", 'If I were you', 'I would worry'],
    ];
    for (const [source, ...expected] of CASES)
      it(source, () =>
        assert.deepEqual(
          statementsIn(read(source)).map(({ text }) => text),
          expected,
        ),
      );
  });
});
