import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';

/** Who says what in a text, statement by statement. */
function told(text: string): readonly string[] {
  const said: string[] = [];
  for (const mark of analyse(text).marks)
    if (mark.kind === 'statement') said.push(`${mark.source.map(({ text: name }) => name).join('; ')}: ${mark.text}`);
  return said;
}

type Told = Readonly<Record<string, readonly [text: string, ...said: string[]]>>;

function check(cases: Told): void {
  for (const [name, [text, ...said]] of Object.entries(cases)) it(name, () => assert.deepEqual(told(text), said));
}

describe('who speaks in quotations that name nobody', () => {
  check({
    'is whom the next paragraph is about, where nobody spoke before': [
      'The town was flooded on Monday.\n\n“We lost everything that we had.”\n\nJo Wick, a baker, points at the wall.',
      'Jo Wick: We lost everything that we had',
    ],
    'or is told there in so many words, whoever spoke before': [
      'The town was flooded, Ida Moe said.\n\n“We lost everything that we had.”\n\nThose are the words of Jo Wick, a baker.',
      'Ida Moe: The town was flooded',
      'Jo Wick: We lost everything that we had',
    ],
    'is who ends the quotation, some paragraphs behind': [
      'The town was flooded, Ida Moe said.\n\n“We lost everything that we had.\n\n“The dog is gone.\n\n“And we got nothing,” said Jo Wick.',
      'Ida Moe: The town was flooded',
      'Jo Wick: We lost everything that we had',
      'Jo Wick: The dog is gone',
      'Jo Wick: And we got nothing',
    ],
    'is who asked a question right before, which itself states nothing': [
      '“We lost,” said Kurt Kolb. “Who pays?” asked Dale Marsh. “That is all I want to know.”',
      'Kurt Kolb: We lost',
      'Dale Marsh: That is all I want to know',
    ],
    'is whom the sentence before is about, though another spoke before it': [
      '“We lost,” said Kurt Kolb. The captain, Jo Moe, sat with his head in his hands. “I missed it.”',
      'Kurt Kolb: We lost',
      'Jo Moe: I missed it',
    ],
    'is whom the sentence before comes to behind its opening': [
      'At 82, Berta Koch still opens the shop at six. “My mother would want me to.”',
      'Berta Koch: My mother would want me to',
    ],
    'is not whom the sentence behind is about': [
      '“We slept,” said Kurt Adler. “Nobody ran.” His rival, Luis Prado, thought that it was late. “All saw it,” he said.',
      'Kurt Adler: We slept',
      'Kurt Adler: Nobody ran',
      'Luis Prado: it was late',
      'Luis Prado: All saw it',
    ],
    'is not who leads up to another behind a colon': [
      'The bus was late. “We won,” said the captain, Ida Moe, after the match. “They had a referee.” Her manager was calmer: “I saw it.”',
      'Ida Moe: We won',
      'Ida Moe: They had a referee',
      'manager: I saw it',
    ],
  });
});

describe('who says it where a pronoun or nobody is printed', () => {
  check({
    'is who spoke before, not whom they speak of': [
      'Prosecutors say records prove it. At least four people knew of the plan, they allege.',
      'Prosecutors: records prove it',
      'Prosecutors: At least four people knew of the plan',
    ],
    'is the body that spoke before': [
      'The ministry said the bank was late. The court had been told, it said.',
      'ministry: the bank was late',
      'ministry: The court had been told',
    ],
    'is the body that opens what is said, where nobody spoke before': [
      'Shipping lines will not wait. Norpress will divert two vessels, it said.',
      'Norpress: Norpress will divert two vessels',
    ],
    'is what is written, sentence after sentence': [
      'The report says nobody was in charge. “Everyone assumed it,” it says, and it concludes that the fire was avoidable.',
      'report: nobody was in charge',
      'report: Everyone assumed it',
      'report: the fire was avoidable',
    ],
    'is who tells the clause before it': [
      'The chief executive, Ida Moe, insisted the plan was working, describing the loss as “a pothole”.',
      'Ida Moe: the plan was working',
      'Ida Moe: the loss as “a pothole”',
    ],
    'is not whom a question within it is about': [
      'The spokesman would not say whether the two had spoken, saying only that channels were open.',
      'spokesman: channels were open',
    ],
    'is who is set off by "itself"': [
      'As the central bank itself admitted in May, the forecast was wrong.',
      'central bank: the forecast was wrong',
    ],
    'is not whom the words before tell of': [
      'Helen Marsh told the jury that he had lied. He had met his first victim there, she said.',
      'Helen Marsh: he had lied',
      'Helen Marsh: He had met his first victim there',
    ],
    'is whose verdict it is': [
      'The bus was late. The fans’ verdict is harsher: “Judas got more than we did.”',
      'fans: Judas got more than we did',
    ],
    'may have a family name that looks like a verb': [
      'The bus was late. “We know,” said Wenna Rose.',
      'Wenna Rose: We know',
    ],
    'goes on from the sentence before to what they found': [
      'Researchers followed nurses for years. They found that few slept well.',
      'Researchers: few slept well',
    ],
  });
});

describe('who says it is not who is named in a clause about somebody else', () => {
  check({
    'but who spoke in the sentence before, though she is no actor': [
      'The representative of Kestria, which votes with Lunda, said the text was weak. She recalled that there was no hurry.',
      'representative: the text was weak',
      'representative: there was no hurry',
    ],
    'but of whom the clause tells': [
      'The envoy of Norland, who came with Ana Kolb, said the text was weak. She added that there was no hurry.',
      'envoy: the text was weak',
      'envoy: there was no hurry',
    ],
    'but of whom one is told behind a comma': [
      'The mayor of Tarn, a town that has broken with Jo Wick, said the bridge was safe.',
      'mayor: the bridge was safe',
    ],
    'though it is where he opens the sentence after': [
      'A cook from Tarn said the roof was wet. Jo Wick inspected it. He said there was no hurry.',
      'cook: the roof was wet',
      'Jo Wick: there was no hurry',
    ],
    'though it is who is named behind a comma, with a clause behind the name': [
      'The mayor of Tarn, the lawyer Jo Wick, who came with Ana Kolb, said the bridge was safe.',
      'Jo Wick: the bridge was safe',
    ],
  });
});

describe('who says it, whatever stands between', () => {
  check({
    'the day with its part': [
      'The union on Monday night accused the firm of theft, saying it would sue.',
      'union: the firm of theft',
      'union: it would sue',
    ],
    '"later" and "earlier"': [
      'The head of the bank later added that it was safe. The minister, Ivo Lemm, earlier said that it was not.',
      'head: it was safe',
      'Ivo Lemm: it was not',
    ],
    'a clause that tells of somebody unnamed': [
      '"Nobody came," says a woman I will call Ida. "It was late," says the clerk we met.',
      'woman: Nobody came',
      'clerk: It was late',
    ],
    'what had been done by then': [
      'The board noted that the ministry asked for a report, and had warned that time was short.',
      'board: the ministry asked for a report, and had warned that time was short',
      'ministry: time was short',
    ],
  });
});

describe('what heads a list in minutes is nobody who speaks', () => {
  check({ 'those present': ['PRESENT: Cllrs Ana Kolb (Chair), Jo Wick and Ida Moe came late.'] });
});

describe('who is behind what is written, and who tells somebody else', () => {
  check({
    'a statement': ["The union's statement said the bridge was safe.", 'union: the bridge was safe'],
    'a letter': ["Kolb's letter said the bridge was safe.", 'Kolb: the bridge was safe'],
    'a survey of others': [
      'The bridge is safe, according to a survey of drivers by the council.',
      'council: The bridge is safe',
    ],
    'a report': ["The bridge is safe, according to the council's report.", 'council: The bridge is safe'],
    'people speak for themselves': [
      "Kolb's lawyer said the bridge was safe. The governor's campaign said the road was, too.",
      'lawyer: the bridge was safe',
      'campaign: the road was, too',
    ],
    'who informs': ['Clubs were informed by UEFA that the final would be moved.', 'UEFA: the final would be moved'],
    'who tells on a day': [
      'Staff were told by the ministry on Monday that pay would be cut.',
      'ministry: pay would be cut',
    ],
    'nobody, where the agent is of what is told': [
      'Staff were told that the bridge was built by Kolb.',
      ': the bridge was built by Kolb',
    ],
  });
});
