import assert from 'node:assert/strict';
import { read, statementsIn } from '../demands/markup';

/** Marked text; source; what is said; directness; polarity. */
type Case = readonly [text: string, source: string, content: string, directness: string, polarity?: string];

const CASES: readonly Case[] = [
  ['The [o:union] said the talks had failed.', 'union', 'the talks had failed', 'indirect'],
  ['[p:Ana Kolb] told [o:Norpress] that the mine was safe.', 'Ana Kolb', 'the mine was safe', 'indirect'],
  ['"The bridge is closed," said [p:Jo Wick].', 'Jo Wick', 'The bridge is closed', 'direct'],
  // What is done is the subject of what is said.
  [
    'The [p:mayor] said closing it tonight would hurt trade.',
    'mayor',
    'closing it tonight would hurt trade',
    'indirect',
  ],
  ['[p:Kolb] said paying them now was wrong.', 'Kolb', 'paying them now was wrong', 'indirect'],
  ['[p:Kolb] said, opening the door, that it was late.', 'Kolb', 'it was late', 'indirect'],
  // The clause that depends on it is not said.
  [
    'If [p:Kolb] believes, as she says, that the toll “pays for itself”, let her publish the books.',
    'Kolb',
    'the toll “pays for itself”',
    'mixed',
  ],
  ['If [p:Kolb] says the fund is empty, show us the books.', 'Kolb', 'the fund is empty', 'indirect'],
  [
    'When [p:Kolb] said the fund, set up in 2010, was empty, the union laughed.',
    'Kolb',
    'the fund, set up in 2010, was empty',
    'indirect',
  ],
  ['Although [p:Kolb] says the dam is sound, it will be closed.', 'Kolb', 'the dam is sound', 'indirect'],
  // Months that are names.
  ['"The bridge is closed," said [p:April Reed].', 'April Reed', 'The bridge is closed', 'direct'],
  ['"The bridge is closed," said [p:May Kolb].', 'May Kolb', 'The bridge is closed', 'direct'],
  ['The [p:mayor] said [p:June Rivers] had left.', 'mayor', 'June Rivers had left', 'indirect'],
  ['"The bridge is closed," the [p:mayor] said on <Monday>.', 'mayor', 'The bridge is closed', 'direct'],
  ['[p:Kolb] said: “We lost. We played badly.”', 'Kolb', 'We lost. We played badly.', 'direct'],
  ['Mayor [p:Rui Tavares] of [l:Vila do Conde] said it was late.', 'Rui Tavares', 'it was late', 'indirect'],
  // A town before a colon tells where the report is from.
  ['[l:ISLAMABAD]: The [o:union] said the vote was rigged.', 'union', 'the vote was rigged', 'indirect'],
  ['[c:Peru]: Chile must pay for the dam', 'Peru', 'Chile must pay for the dam', 'indirect'],
  // Between the verb and what it says stand place, time and whom it is for.
  ['[p:Kolb] warned in a letter to staff on <Friday> that jobs would go.', 'Kolb', 'jobs would go', 'indirect'],
  [
    'The case was brought by rivals, among them [o:Quill], which complained in <2024> that the price was too high.',
    'Quill',
    'the price was too high',
    'indirect',
  ],
  // What owns nothing is no possessor.
  ["[o:Moody's], the ratings agency, said it was watching.", "Moody's", 'it was watching', 'indirect'],
  // Whatever the verb that leads up to it.
  ['Her [p:son] was blunter: “We lost.”', 'son', 'We lost.', 'direct'],
  ['[p:Kolb] hit back: “We lost.”', 'Kolb', 'We lost.', 'direct'],
  ['The [p:envoy] had one answer: “We lost.”', 'envoy', 'We lost.', 'direct'],
  ['We have lost the road, the [p:envoy] told reporters.', 'envoy', 'We have lost the road', 'indirect'],
  ['According to the [o:coastguard], nobody was hurt.', 'coastguard', 'nobody was hurt', 'indirect'],
  ['Nobody was hurt, according to the [o:coastguard].', 'coastguard', 'Nobody was hurt', 'indirect'],
  ['The river has fallen, the [o:weather service] said.', 'weather service', 'The river has fallen', 'indirect'],
  ['[p:Rossi] denied that he had been paid.', 'Rossi', 'he had been paid', 'indirect', 'denies'],
  ['[p:Rossi] denied taking bribes.', 'Rossi', 'taking bribes', 'indirect', 'denies'],
  ['[g:Doctors] doubt that the drug works.', 'Doctors', 'the drug works', 'indirect', 'doubts'],
  ['[p:Ida Moe], who leads the party, said the budget was late.', 'Ida Moe', 'the budget was late', 'indirect'],
  [
    'The [o:union] said shops that ignored it would be sealed.',
    'union',
    'shops that ignored it would be sealed',
    'indirect',
  ],
  // What leads up to the clause is none of those who say it.
  [
    'In [l:Norland], the [o:HWL] and the [o:Port Union] said the talks had failed.',
    'HWL; Port Union',
    'the talks had failed',
    'indirect',
  ],
  [
    'Speaking to [o:Norpress] in [l:Velm], [p:Kolb] and [p:Moe] said it was over.',
    'Kolb; Moe',
    'it was over',
    'indirect',
  ],
  [
    'The harbour master, [p:Jo Wick], and the [o:coastguard] said two ships had sunk.',
    'Jo Wick; coastguard',
    'two ships had sunk',
    'indirect',
  ],
  ['[p:Moe], [p:Kolb], and [p:Wick] said it was over.', 'Moe; Kolb; Wick', 'it was over', 'indirect'],
  ['"We were lied to," fumed councillor [p:Jo Wick].', 'Jo Wick', 'We were lied to', 'direct'],
  ['"We ran," said [p:Ada Holt] of [o:Nurses United].', 'Ada Holt', 'We ran', 'direct'],
  ['"The plan is dead," read a banner held by [g:students].', '', 'The plan is dead', 'direct'],
  // What a preposition governs begins no clause.
  ['[p:Kolb] said in a statement on <Monday> the offer was late.', 'Kolb', 'the offer was late', 'indirect'],
  [
    'The ship, the [o:coastguard] said in a statement, had sunk.',
    'coastguard',
    'The ship, the coastguard said in a statement, had sunk',
    'indirect',
  ],
  ['As the [o:army] said at the time, the ward was empty.', 'army', 'the ward was empty', 'indirect'],
  ['Writing on [o:Chatter], [p:Kolb] said the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
  ['"It is late," [p:Kolb] tells me when we meet in her office.', 'Kolb', 'It is late', 'direct'],
  ['[p:Kolb] went on to say the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
  ['[p:Kolb] took to [o:Chatter] to say the plan was dead.', 'Kolb', 'the plan was dead', 'indirect'],
  ['[p:Moe] was clear that the border would stay shut.', 'Moe', 'the border would stay shut', 'indirect'],
  // Whoever rejects a claim denies it.
  ['[p:Moe] rejected claims that she had lied.', 'Moe', 'she had lied', 'indirect', 'denies'],
  ['The [o:army] has brushed aside reports it shelled the ward.', 'army', 'it shelled the ward', 'indirect', 'denies'],
  ['[p:Moe] dismissed allegations of fraud.', 'Moe', 'allegations of fraud', 'indirect', 'denies'],
  ['[p:Moe] rejected the claim that she had lied as "absurd".', 'Moe', 'she had lied', 'indirect', 'denies'],
  ['The plan was branded "a joke" by [p:Moe].', 'Moe', 'a joke', 'direct'],
  ['The plan was described by [p:Moe] as "a joke".', 'Moe', 'a joke', 'direct'],
  ['# Mill to close: [o:union]', 'union', 'Mill to close', 'indirect'],
  ['# Driver was drunk, [o:court] told', '', 'Driver was drunk', 'indirect'],
  [
    'The [g:mayors] of [l:Velm], [l:Halden], and [l:Ombria] said the beach would close.',
    'mayors',
    'the beach would close',
    'indirect',
  ],
  [
    '[p:Jo Wick], mayor of [l:Velm], and the [o:council] said the beach would close.',
    'Jo Wick; council',
    'the beach would close',
    'indirect',
  ],
  [
    'The [p:spokesman] said on <Tuesday night> the risk had been low.',
    'spokesman',
    'the risk had been low',
    'indirect',
  ],
  [
    'The [o:union] wrote to [p:Kolb] in <May> to say the pumps were worn out.',
    'union',
    'the pumps were worn out',
    'indirect',
  ],
  ['Mud, [g:experts] say, sticks.', 'experts', 'Mud, experts say, sticks', 'indirect'],
  ["Hotels may fail, warns [o:Skylark], the port's biggest [o:lender].", 'Skylark', 'Hotels may fail', 'indirect'],
  ['"Nowhere," [p:Kolb] repeats.', 'Kolb', 'Nowhere', 'direct'],
  ['[p:Kolb], 22, claims [o:police] hit him.', 'Kolb', 'police hit him', 'indirect'],
  ['[p:Kolb] is sure there will be none.', 'Kolb', 'there will be none', 'indirect'],
  ['# [o:Court] told driver left the city', '', 'driver left the city', 'indirect'],
  // What the next sentence tells is another's.
  [
    '[p:Kolb] said the port "should seize this moment". Minister [p:Jo Wick] promised a new bill.',
    'Kolb',
    'the port "should seize this moment"',
    'mixed',
  ],
  // What the same speaker does next is no part of it, nor is what tells of the speaker.
  ['[p:Ida Moe] said that was too little and demanded more.', 'Ida Moe', 'that was too little', 'indirect'],
  [
    'The [o:union] said the state "cannot hide" and pressed [g:prosecutors] to act.',
    'union',
    'the state "cannot hide"',
    'mixed',
  ],
  [
    '"It poisons the river," said [p:Jo Wick], a lawyer who advises the Society.',
    'Jo Wick',
    'It poisons the river',
    'direct',
  ],
  ['"Go home now," [p:Ana Kolb] said.', 'Ana Kolb', 'Go home now', 'direct'],
  ['The [g:miners] left but warned they would be back.', 'miners', 'they would be back', 'indirect'],
  [
    '"It must end," said [p:Ida Moe] of the Save Our Coast campaign, who called for talks.',
    'Ida Moe',
    'It must end',
    'direct',
  ],
  [
    'The [p:minister] said the [o:cabinet] was firm and gave [g:drivers] until <noon> to leave.',
    'minister',
    'the cabinet was firm',
    'indirect',
  ],
  // What tells of the source ends before the verb of its own.
  ['[g:Officials] who confirmed the raid said the search was over.', 'Officials', 'the search was over', 'indirect'],
  [
    '[g:Lawmakers] who say the bridge is unsafe have asked for repairs.',
    'Lawmakers',
    'the bridge is unsafe',
    'indirect',
  ],
  ['The [p:aide] who said that the bill was dead has left.', 'aide', 'the bill was dead', 'indirect'],
  ['"We will stay," said former singer turned campaigner [p:Ida Moe].', 'Ida Moe', 'We will stay', 'direct'],
  ['[p:Ida Moe], head of the [o:Port Union]: "We will stay."', 'Ida Moe', 'We will stay', 'direct'],
  ['The [o:junta]\'s [p:spokesman]: "We will stay."', 'spokesman', 'We will stay', 'direct'],
  ['The [p:bishop] of [l:Velm]: "We will stay."', 'bishop', 'We will stay', 'direct'],
  ['[p:Ida Moe], 34, a baker: "We will stay."', 'Ida Moe', 'We will stay', 'direct'],
  // A title between the name of a body and that of a person.
  ['"Go," UN special envoy [p:Jo Wick] told [g:rebels].', 'Jo Wick', 'Go', 'direct'],
  [
    '"It must end," UN relief chief [p:Ida Moe] told [g:reporters] in a ward that had no light.',
    'Ida Moe',
    'It must end',
    'direct',
  ],
  // A name that begins with what might be a verb of saying.
  ['State Department spokesman [p:Jo Wick] said the pipe had burst.', 'Jo Wick', 'the pipe had burst', 'indirect'],
  ['“We will wait,” army chief General [p:Jo Wick] told [g:reporters].', 'Jo Wick', 'We will wait', 'direct'],
  // Every verb of saying may stand before its subject behind a quotation.
  ['“Sit tight and let them pay,” advised the [p:editor].', 'editor', 'Sit tight and let them pay', 'direct'],
  // What might be an order, with a verb of its own behind it.
  ['Talks with [o:Unite] failed. [o:Unite] said the offer was late.', 'Unite', 'the offer was late', 'indirect'],
  ["[o:Unite], the port's biggest union, said the offer was late.", 'Unite', 'the offer was late', 'indirect'],
  // A name that is a small word as well, and a participle that is part of a title.
  ['Its director, [p:Per Holt], told [o:Norpress] the line was shut.', 'Per Holt', 'the line was shut', 'indirect'],
  ['“It is late,” warned managing director [p:Ada Holt].', 'Ada Holt', 'It is late', 'direct'],
  // Whoever a relative clause tells of speaks himself.
  ['[p:Holt], whose [g:lawyers] won, says the [o:army] is wrong.', 'Holt', 'the army is wrong', 'indirect'],
  // Through whom somebody speaks.
  [
    'The [o:company], through its lawyer, [p:Jo Wick], denies that it lied.',
    'company',
    'it lied',
    'indirect',
    'denies',
  ],
  // A relative clause, and what explains its last words.
  ['[p:Ada Holt], whose son has gout, a rare illness, said: “He eats.”', 'Ada Holt', 'He eats', 'direct'],
  ['[p:Ada Holt], who lives in [l:Velm], a port, said she would stay.', 'Ada Holt', 'she would stay', 'indirect'],
  [
    '[p:Ada Holt], who met [p:Karl Benn], the minister, on <Monday>, said he had lied.',
    'Ada Holt',
    'he had lied',
    'indirect',
  ],
  [
    'In [l:Velm], which lies in [l:Norland], the mayor, [p:Jo Wick], said he had lied.',
    'Jo Wick',
    'he had lied',
    'indirect',
  ],
  // Speech that is told within a quotation ends with it.
  // Where the source stands.
  [
    'According to [p:Jo Wick], head of the port, the crane had been checked.',
    'Jo Wick',
    'the crane had been checked',
    'indirect',
  ],
  [
    'The crane, according to [p:Jo Wick], had been checked.',
    'Jo Wick',
    'The crane, according to Jo Wick, had been checked',
    'indirect',
  ],
  ['That, [p:Kolb] said, was a mistake.', 'Kolb', 'That, Kolb said, was a mistake', 'indirect'],
  ['The plan has failed, say [g:farmers].', 'farmers', 'The plan has failed', 'indirect'],
  ['‘The plan has failed,’ [p:Wick] said.', 'Wick', 'The plan has failed', 'direct'],
  ['"We will appeal," the [p:lawyer], [p:Jo Wick], said.', 'Jo Wick', 'We will appeal', 'direct'],
  ['[p:Kolb] and [p:Wick] say the plan has failed.', 'Kolb; Wick', 'the plan has failed', 'indirect'],
  ['[o:Skylark] spokesman [p:Jo Wick] said the flights were full.', 'Jo Wick', 'the flights were full', 'indirect'],
  ['Asked about the mine, [p:Kolb] said it was safe.', 'Kolb', 'it was safe', 'indirect'],
  // Labels.
  ['[p:Kolb]: "We will not sign."', 'Kolb', 'We will not sign', 'direct'],
  ['[p:Ana Kolb]: We will not sign the paper.', 'Ana Kolb', 'We will not sign the paper', 'indirect'],
  // What stands between verb and content.
  ['The [o:ministry] said on <Monday> it would appeal.', 'ministry', 'it would appeal', 'indirect'],
  ['The [o:ministry] said in a statement that it would appeal.', 'ministry', 'it would appeal', 'indirect'],
  ['[p:Moe] wrote on [o:Chatter] that the ballot was rigged.', 'Moe', 'the ballot was rigged', 'indirect'],
  ['[p:Kolb] insisted the mine was safe.', 'Kolb', 'the mine was safe', 'indirect'],
  // How it stands to what is said.
  ['[p:Kolb] doubted that the bridge would hold.', 'Kolb', 'the bridge would hold', 'indirect', 'doubts'],
  ['[o:Skylark] disputed the findings of the inquiry.', 'Skylark', 'the findings of the inquiry', 'indirect', 'denies'],
  ['[o:Norland] has denied any role in the attack.', 'Norland', 'any role in the attack', 'indirect', 'denies'],
  // Partly or only in quotation marks.
  ['[p:Kolb] says she has "no intention" of leaving.', 'Kolb', 'she has "no intention" of leaving', 'mixed'],
  ['[p:Wick] called the claim "absurd".', 'Wick', 'absurd', 'direct'],
  ['[p:Wick] described the vote as "a farce".', 'Wick', 'a farce', 'direct'],
  ['[p:Kolb] rejected the charge as "nonsense".', 'Kolb', 'nonsense', 'direct'],
  // What a paragraph opens with before its first sentence.
  [
    'VELM, <March 3> ([o:Norpress]) - The dam was unsafe, the [o:regulator] said.',
    'regulator',
    'The dam was unsafe',
    'indirect',
  ],
  ['UPDATE 2-Dam will be late, [p:minister] says', 'minister', 'Dam will be late', 'indirect'],
  ['<10.32am>: The road is open, the [p:mayor] says.', 'mayor', 'The road is open', 'indirect'],
  ['LIVE: Dam to close, [o:regulator] says', 'regulator', 'Dam to close', 'indirect'],
  // Who is told, and what else is done, behind the verb.
  [
    'The dam will be late, the energy minister, [p:Ida Moe], told [o:parliament] on <Monday>, blaming "endless" delays.',
    'Ida Moe',
    'The dam will be late',
    'indirect',
  ],
  // What is told behind what is said.
  [
    'The [o:office] said two men had been held, citing a source close to the inquiry.',
    'office',
    'two men had been held',
    'indirect',
  ],
  ['[p:Kolb] pointed out that the lease had expired.', 'Kolb', 'the lease had expired', 'indirect'],
  ['[p:Kolb] doubted whether the wall would hold.', 'Kolb', 'the wall would hold', 'indirect', 'doubts'],
  ['As [p:Kolb] put it, "the only thing rising is the bill".', 'Kolb', 'the only thing rising is the bill', 'direct'],
  ['The wall is like cheese, as [p:Kolb] puts it.', 'Kolb', 'The wall is like cheese', 'indirect'],
  ['In the words of [p:Kolb], "nobody wanted to hear it".', 'Kolb', 'nobody wanted to hear it', 'direct'],
  ['[p:Kolb] accused the [p:minister] of hiding the cost.', 'Kolb', 'hiding the cost', 'indirect'],
  // Nouns for what somebody has said.
  ["The [p:minister]'s claim that the vote was rigged drew laughter.", 'minister', 'the vote was rigged', 'indirect'],
  ['[p:Kolb] repeated her warning that the money would run out.', 'Kolb', 'the money would run out', 'indirect'],
  [
    'The [o:army] rejected claims by the [g:rebels] that it had shelled a ward.',
    'rebels',
    'it had shelled a ward',
    'indirect',
  ],
  [
    'In spite of assurances from the [o:ministry] that the water was clean, few drank it.',
    'ministry',
    'the water was clean',
    'indirect',
  ],
  [
    "The [o:firm]'s denial that it had known of the leak was doubted.",
    'firm',
    'it had known of the leak',
    'indirect',
    'denies',
  ],
  ["The [o:union]'s view is that the offer is worthless.", 'union', 'the offer is worthless', 'indirect'],
  ['[p:Kolb] made the allegation that the contract was fixed.', 'Kolb', 'the contract was fixed', 'indirect'],
  ['The ban was lifted years ago, the [o:ministry] said.', 'ministry', 'The ban was lifted years ago', 'indirect'],
  // Gestures speak where something is quoted.
  ['"My mother lives there," shrugged [p:Kolb].', 'Kolb', 'My mother lives there', 'direct'],
  // Broken off, with the verb first.
  ['It was, said [p:Kolb], a black day.', 'Kolb', 'It was, said Kolb, a black day', 'indirect'],
  ['Some said the vote was lost.', '', 'the vote was lost', 'indirect'],
  // An age and a clause between a name and its verb.
  ['[p:Ida Moe], 58, who joined the bank in <1999>, said rates would stay.', 'Ida Moe', 'rates would stay', 'indirect'],
  ['[g:Officers] loyal to the [p:general] said he was alive.', 'Officers', 'he was alive', 'indirect'],
  // Who is not named is none of those who are.
  ['A person close to the [p:minister] said she was tired.', '', 'she was tired', 'indirect'],
  ["A person familiar with the [p:minister]'s thinking said she was tired.", '', 'she was tired', 'indirect'],
  ['The [o:bank] said prices had "come down."', 'bank', 'prices had "come down."', 'mixed'],
  // Beside a colon.
  ['The [o:union] was more cautious: "We will see," [p:Kolb] said.', 'Kolb', 'We will see', 'direct'],
  ['[p:Kolb] was blunt: "They have promised this before."', 'Kolb', 'They have promised this before', 'direct'],
  // "That" tells of what was answered; a participle begins no clause.
  [
    '"We answered every question that the [o:union] put," [p:Kolb] told [g:reporters].',
    'Kolb',
    'We answered every question that the union put',
    'direct',
  ],
  ['Replying to a motion moved by [p:Moe] in the house, [p:Kolb] said it was late.', 'Kolb', 'it was late', 'indirect'],
  // A title belongs to the name: whoever opens the sentence goes on.
  [
    'Harbour Workers’ League general secretary [p:Ana Kolb] left. "The [p:minister] has found no time for us," she said.',
    'Ana Kolb',
    'The minister has found no time for us',
    'direct',
  ],
  [
    '"I have no air," [g:protesters] chanted — words from a call made on the train.',
    'protesters',
    'I have no air',
    'direct',
  ],
  // A word that only repeats what another has said.
  ['"They would say that, wouldn\'t they," [p:Kolb] quipped.', 'Kolb', "They would say that, wouldn't they", 'direct'],
];

/** Marked text; source and what is said, of each statement. */
const SEVERAL: readonly (readonly [text: string, ...statements: readonly (readonly [string, string])[]])[] = [
  [
    'The [p:minister] called the vote "a farce" and said it would be "repeated soon".',
    ['minister', 'a farce'],
    ['minister', 'it would be "repeated soon"'],
  ],
  [
    '“If I were you,” said [p:Kolb] of the [o:union], “I would worry.”',
    ['Kolb', 'If I were you'],
    ['Kolb', 'I would worry'],
  ],
  ['“We lost,” said [p:Kolb]. “We played badly.”', ['Kolb', 'We lost'], ['Kolb', 'We played badly']],
  [
    '“We lost,” [p:Kolb] told [o:Norpress] on <Monday>. “We played badly. We will train.”',
    ['Kolb', 'We lost'],
    ['Kolb', 'We played badly. We will train'],
  ],
  ['"Nobody," [p:Wick] said, "will be forgotten."', ['Wick', 'Nobody'], ['Wick', 'will be forgotten']],
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
  ['The [p:mayor] said nothing about the cost, but he did say: "We shall win."', ['mayor', 'We shall win']],
];

describe('statements', () => {
  for (const [source, who, content, directness, polarity = 'asserts'] of CASES) {
    it(source, () => {
      const found = statementsIn(read(source));
      const told = found.map((mark) => [
        mark.source.map(({ text }) => text).join('; '),
        mark.text.replace(/\.$/, ''),
        mark.directness,
        mark.polarity,
      ]);
      assert.deepEqual(told, [[who, content.replace(/\.$/, ''), directness, polarity]]);
    });
  }

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
        ['Kolb', 'gossip', 'asserts'],
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

  for (const nothing of [
    'The ship left the port at dawn.',
    'He did not say why.',
    '[g:Agencies] plead for access as the siege enters its third month.',
    'The [p:judge] ordered the valley cleared.',
    '[p:Ida Moe] has ruled out calling in the army “for now”.',
    'The [p:judge] denied a bid by the [o:firm] to move the trial.',
    'Nobody said that it would be easy.',
    'Neither [p:Kolb] nor [p:Moe] said it was over.',
    'The [o:ministry] would neither confirm nor deny the report.',
    'Contrary to what the [o:army] said, the ward was full.',
    'Told that she was ill, [p:Kolb] left.',
    'The [o:army] says one thing and does another.',
    'The [o:board] rejected the report.',
    '# Veltron to cut jobs as [o:Holtgroup], [o:Brask] win orders',
    'Nobody believed the claim that the vote was rigged.',
    'Asked about it, [p:Kolb] laughed.',
    'The sign was clear: "Keep out of the water."',
    '[l:Velm], [c:Norland]: a town at war.',
    'Say cheese!',
    '[c:Peru]: Court frees four sailors',
    'Cricket: Velm win at last',
    '# Measles: clinics press for calm',
    '# Cop31: delegates leave early',
    '# Storm Edda: thousands without power as rivers rise',
    'Verdict: The buses are not free.',
    'Photo: Dockers at the north quay on <Tuesday>.',
    'The open letter, written by [p:Ana Kolb], calls for an inquiry.',
    'The letter, signed by [p:Ana Kolb], demands a pay rise.',
    '[p:Ana Kolb] wrote the textbook Curves, published by [o:Velm Press].',
    '[p:Kolb] promised in a private meeting <last Friday> to keep it out of the bill.',
    'A ship called “Sunrise” left the port.',
    'The shop sells “fresh” fish.',
  ]) {
    it(`finds none in: ${nothing}`, () => assert.deepEqual(statementsIn(read(nothing)), []));
  }
});
