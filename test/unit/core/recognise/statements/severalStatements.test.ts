import assert from 'node:assert/strict';
import { read, statementsIn } from '../demands/markup';

/** Marked text; source and what is said, of each statement. */
const SEVERAL: readonly (readonly [text: string, ...statements: readonly (readonly [string, string])[]])[] = [
  [
    'The [p:minister] called the vote "a farce" and said it would be "repeated soon".',
    ['minister', 'the vote "a farce"'],
    ['minister', 'it would be "repeated soon"'],
  ],
  [
    '“If I were you,” said [p:Kolb] of the [o:union], “I would worry.”',
    ['Kolb', 'If I were you'],
    ['Kolb', 'I would worry'],
  ],
  [
    'The [p:governor] said he stood by his forecast that prices would fall, but cautioned that the war went on.',
    ['governor', 'he stood by his forecast that prices would fall'],
    ['governor', 'prices would fall'],
    ['governor', 'the war went on'],
  ],
  [
    '[p:Kolb] was reported to have told the [o:cabinet] that the money was gone.',
    ['', 'have told the cabinet that the money was gone'],
    ['Kolb', 'the money was gone'],
  ],
  ['“The peace,” the [p:premier] began, “has a price.”', ['premier', 'The peace'], ['premier', 'has a price']],
  // What is written says more in the next sentence.
  [
    'The report, seen by [o:Norpress], warns that the dykes along the [l:Sund] will fail. It blames the [o:council] for neglect.',
    ['report', 'the dykes along the Sund will fail'],
    ['report', 'the council for neglect'],
  ],
  [
    'The [p:mayor] said he regretted the decision but that the city was poor.',
    ['mayor', 'he regretted the decision but that the city was poor'],
    ['mayor', 'the decision'],
  ],
  // What is added in brackets is not of who is quoted, and does not go on in the next paragraph.
  [
    '“The [p:minister] begged me to stay,” [p:Sool] says. (The [o:ministry] says it knows of nothing.)\n\n“They ought to be ashamed of themselves.”',
    ['Sool', 'The minister begged me to stay'],
    ['ministry', 'it knows of nothing'],
    ['Sool', 'They ought to be ashamed of themselves'],
  ],
  [
    '“The [p:minister] begged me to stay.” (The [o:ministry] says it knows of nothing.)',
    ['ministry', 'it knows of nothing'],
  ],
  [
    '“The bridge,” in the opinion of [p:Kolb], “was built for carts.”',
    ['Kolb', 'The bridge'],
    ['Kolb', 'was built for carts'],
  ],
  [
    'The [o:firm] accepts that the doors were unsafe but blames the [o:yard] for the hinges.',
    ['firm', 'the doors were unsafe'],
    ['firm', 'the yard for the hinges'],
  ],
  [
    'To go was a mistake, [p:Kolb] said, adding: “I was a fool.”',
    ['Kolb', 'To go was a mistake'],
    ['Kolb', 'I was a fool'],
  ],
  ['[p:Kolb] dismissed the criticism: “He is loved.”', ['Kolb', 'the criticism'], ['Kolb', 'He is loved']],
  // A pronoun in what somebody is quoted with is not the one who is quoted.
  [
    '[p:Jo Wick] runs the dam. “He says the dam is safe,” [p:Ana Kolb] said.',
    ['Ana Kolb', 'He says the dam is safe'],
    ['Jo Wick', 'the dam is safe'],
  ],
  // Whom a pronoun stands for: who spoke last, himself, those who are no actors.
  [
    'The [o:Courier] said the road was shut. The road is bad, [g:navy officials] have said.\nThey believe [p:Kolb] fled.',
    ['Courier', 'the road was shut'],
    ['navy officials', 'The road is bad'],
    ['navy officials', 'Kolb fled'],
  ],
  [
    '“[p:Ida] tells me it is late,” said [p:Jo Wick], a baker. He said [p:Ida] would come.',
    ['Jo Wick', 'Ida tells me it is late'],
    ['Ida', 'it is late'],
    ['Jo Wick', 'Ida would come'],
  ],
  [
    '[p:Emily Wick] came, who was hurt. She spoke of [p:Barnett Slep].\n“They paid for it,” she said.',
    ['Emily Wick', 'They paid for it'],
  ],
  [
    "The boy's stepsisters in Velm have sued, saying they had raised him in [c:Norland]. They said they would appeal.",
    ['stepsisters', 'they had raised him in Norland'],
    ['stepsisters', 'they would appeal'],
  ],
  [
    '[p:Ida Moe] would send the boy to his father, [p:Jo Wick], who wants him back. He has said he will wait.',
    ['Jo Wick', 'he will wait'],
  ],
  [
    '[g:Residents] of Velm said they hoped it would stop.',
    ['Residents', 'they hoped it would stop'],
    ['Residents', 'it would stop'],
  ],
  ['“We lost,” said [p:Kolb]. “We played badly.”', ['Kolb', 'We lost'], ['Kolb', 'We played badly']],
  [
    '“We lost,” [p:Kolb] told [o:Norpress] on <Monday>. “We played badly. We will train.”',
    ['Kolb', 'We lost'],
    ['Kolb', 'We played badly. We will train'],
  ],
  ['"Nobody," [p:Wick] said, "will be forgotten."', ['Wick', 'Nobody'], ['Wick', 'will be forgotten']],
  ["``Nobody,'' [p:Wick] said, ``will be forgotten.''", ['Wick', 'Nobody'], ['Wick', 'will be forgotten']],
  ["''We lost,'' [p:Kolb] said. ''We played badly.''", ['Kolb', 'We lost'], ['Kolb', 'We played badly']],
  ["``We lost,'' said [p:Kolb]. ``We played badly.''", ['Kolb', 'We lost'], ['Kolb', 'We played badly']],
  [
    '“It was late,” [p:Kolb] said. “Our guests say they heard nothing.”',
    ['Kolb', 'It was late'],
    ['Kolb', 'Our guests say they heard nothing'],
    ['guests', 'they heard nothing'],
  ],
  [
    '“We say the man was found” near the quay, [p:Kolb] said.',
    ['Kolb', 'We say the man was found” near the quay'],
    ['Kolb', 'the man was found'],
  ],
  [
    '[p:Kolb] said the mine was safe.\n“We have checked it twice this year.”',
    ['Kolb', 'the mine was safe'],
    ['Kolb', 'We have checked it twice this year'],
  ],
  [
    '[p:Kolb] insisted the mine was safe, adding that it had been checked twice.',
    ['Kolb', 'the mine was safe'],
    ['Kolb', 'it had been checked twice'],
  ],
  [
    '[p:Wick] acknowledged that mistakes had been made but said nobody had lied.',
    ['Wick', 'mistakes had been made'],
    ['Wick', 'nobody had lied'],
  ],
  [
    '[p:Kolb] said the ferry had sailed; [p:Wick] said it had not.',
    ['Kolb', 'the ferry had sailed'],
    ['Wick', 'it had not'],
  ],
  [
    '[g:Residents] said they had seen cracks, and one, [p:Ida Moe], said she had photographed them.',
    ['Residents', 'they had seen cracks'],
    ['Ida Moe', 'she had photographed them'],
  ],
  [
    '[g:Engineers] had warned that the rock was soft, the [o:panel] says.',
    ['panel', 'Engineers had warned that the rock was soft'],
    ['Engineers', 'the rock was soft'],
  ],
  [
    'The [o:trust] apologised, saying its [g:staff] "did not follow the rules" and promising that it would not happen again.',
    ['trust', 'its staff "did not follow the rules"'],
    ['trust', 'it would not happen again'],
  ],
  [
    'The [o:union] accused the [o:firm] of theft and vowed to stay out.',
    ['union', 'the firm of theft'],
    ['union', 'stay out'],
  ],
  [
    'The talks went well, [p:Kolb] said, adding that a second round would follow.',
    ['Kolb', 'The talks went well'],
    ['Kolb', 'a second round would follow'],
  ],
  ['The [p:mayor] opened the bridge that the [o:council] had closed, saying it was safe.', ['mayor', 'it was safe']],
  [
    '[p:Kolb] met the [g:generals] the [o:army] has sent since <June>, telling them that he would stay.',
    ['Kolb', 'he would stay'],
  ],
  [
    '[p:Kolb] insists that there is a way: "We will find it by ourselves."',
    ['Kolb', 'there is a way'],
    ['Kolb', 'We will find it by ourselves'],
  ],
  [
    '"The roof leaks," said [p:Moe]. "It must be shut." [p:Moe] suggested a talk in May.',
    ['Moe', 'The roof leaks'],
    ['Moe', 'It must be shut'],
  ],
  ['"Not now," [p:Kolb] told [o:Norpress]. "Not ever."', ['Kolb', 'Not now'], ['Kolb', 'Not ever']],
  // What others say against it, or the same ones go on to say.
  [
    'The [o:ministry] says the road will be open by June - but [g:residents] doubt that it will.',
    ['ministry', 'the road will be open by June'],
    ['residents', 'it will'],
  ],
  [
    'The [o:police] said the man was armed, but his [g:relatives] believe he was not.',
    ['police', 'the man was armed'],
    ['relatives', 'he was not'],
  ],
  [
    'The [p:minister] said the plan was sound, but [g:critics] called it a farce.',
    ['minister', 'the plan was sound'],
    ['critics', 'it a farce'],
  ],
  [
    'Some [g:lawmakers] say it goes too far, and at least three of the [g:lawmakers] have said they will abstain.',
    ['lawmakers', 'it goes too far'],
    ['lawmakers', 'they will abstain'],
  ],
  [
    '[g:Researchers] believe the effect wears off, but say more work is needed.',
    ['Researchers', 'the effect wears off'],
    ['Researchers', 'more work is needed'],
  ],
  [
    'The tower is not in danger, the [p:surveyor] told the court, though he accepted that it had moved.',
    ['surveyor', 'The tower is not in danger'],
    ['surveyor', 'it had moved'],
  ],
  [
    'The [o:government] is confident that it will win, and its [g:whips] claim to have the numbers.',
    ['government', 'it will win'],
    ['whips', 'have the numbers'],
  ],
  ['“We were told it was a drill,” said [p:Kolb].', ['Kolb', 'We were told it was a drill'], ['', 'it was a drill']],
  [
    'According to the [o:court], [p:Kolb] met the men and promised to pay.',
    ['court', 'Kolb met the men and promised to pay'],
    ['Kolb', 'pay'],
  ],
  [
    'The tunnel is safe, the [p:minister] told the court - but her [g:officials] say that it is wet.',
    ['minister', 'The tunnel is safe'],
    ['officials', 'it is wet'],
  ],
  ['The [p:mayor] said nothing about the cost, but he did say: "We shall win."', ['mayor', 'We shall win']],
];

describe('statements beside one another', () => {
  for (const [source, ...statements] of SEVERAL) {
    it(source, () => {
      const told = statementsIn(read(source)).map((mark) => [
        mark.source.map(({ text }) => text).join('; '),
        mark.text.replace(/\.$/, ''),
      ]);
      assert.deepEqual(told, statements);
    });
  }

  it('ends what is told within a quotation with it', () => {
    const told = statementsIn(read('“The [p:mayor] promised it would be safe,” [p:Kolb] said.'));
    assert.deepEqual(
      told.map(({ source, text }) => [source[0]?.text, text]),
      [
        ['Kolb', 'The mayor promised it would be safe'],
        ['mayor', 'it would be safe'],
      ],
    );
  });

  it('ends what is said before a judgement in quotation marks', () => {
    const told = statementsIn(read('[p:Kolb] denied it was late, calling the report “gossip”.'));
    assert.deepEqual(
      told.map(({ source, text, polarity }) => [source[0]?.text, text, polarity]),
      [
        ['Kolb', 'it was late', 'denies'],
        ['Kolb', 'the report “gossip”', 'asserts'],
      ],
    );
  });

  it('names the actor of an earlier sentence for a pronoun', () => {
    const [, second] = statementsIn(
      read('[p:Ana Kolb] said the mine was safe. It had been inspected twice, she added.'),
    );
    assert.deepEqual(
      second?.source.map(({ text }) => text),
      ['Ana Kolb'],
    );
  });
});
