import { check } from './cases';

describe('statements in quotation marks', () => {
  check([
    ['"The bridge is closed," said [p:Jo Wick].', 'Jo Wick', 'The bridge is closed', 'direct'],
    ['"The bridge is closed," the [p:mayor] said on <Monday>.', 'mayor', 'The bridge is closed', 'direct'],
    ['[p:Kolb] said: “We lost. We played badly.”', 'Kolb', 'We lost. We played badly.', 'direct'],
    // Whatever the verb that leads up to it.
    ['Her [p:son] was blunter: “We lost.”', 'son', 'We lost.', 'direct'],
    ['[p:Kolb] hit back: “We lost.”', 'Kolb', 'We lost.', 'direct'],
    ['The [p:envoy] had one answer: “We lost.”', 'envoy', 'We lost.', 'direct'],
    ['"We were lied to," fumed councillor [p:Jo Wick].', 'Jo Wick', 'We were lied to', 'direct'],
    ['"We ran," said [p:Ada Holt] of [o:Nurses United].', 'Ada Holt', 'We ran', 'direct'],
    ['"The plan is dead," read a banner held by [g:students].', 'banner', 'The plan is dead', 'direct'],
    ['"It is late," [p:Kolb] tells me when we meet in her office.', 'Kolb', 'It is late', 'direct'],
    ['The plan was branded "a joke" by [p:Moe].', 'Moe', 'a joke', 'direct'],
    ['The plan was described by [p:Moe] as "a joke".', 'Moe', 'a joke', 'direct'],
    ['"Nowhere," [p:Kolb] repeats.', 'Kolb', 'Nowhere', 'direct'],
    ['“They are afraid,” – [p:Kolb] said.', 'Kolb', 'They are afraid', 'direct'],
    ["“Impossible!” was the [p:minister]'s reply.", 'minister', 'Impossible!', 'direct'],
    ['The letter, signed by [g:teachers], is blunt: “We are tired.”', 'letter', 'We are tired.', 'direct'],
    // Whom the sentence before is about.
    ['The [p:widow] spoke slowly. “He took his good hat.”', 'widow', 'He took his good hat', 'direct'],
    ['# ‘Dam is safe’: [p:Kolb]', 'Kolb', 'Dam is safe', 'direct'],
    ['[p:Kolb] on the letter: “It is wrong”', 'Kolb', 'It is wrong', 'direct'],
    ['[p:Police chief]: ‘We will stay’', 'Police chief', 'We will stay', 'direct'],
    // What the next sentence tells is another's.
    [
      '[p:Kolb] said the port "should seize this moment". Minister [p:Jo Wick] has left.',
      'Kolb',
      'the port "should seize this moment"',
      'mixed',
    ],
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
    // As wire services set them.
    ["``We will not sell,'' [p:Kolb] said.", 'Kolb', 'We will not sell', 'direct'],
    ["[p:Kolb] said the plan was ``a joke.''", 'Kolb', "the plan was ``a joke.''", 'mixed'],
    // What is quoted last goes on behind its sentence.
    [
      '[p:Kolb] said the port was “for all. And we know who shut it.”',
      'Kolb',
      'the port was “for all. And we know who shut it.”',
      'mixed',
    ],
    // What is told in a quotation does not hide who speaks in it.
    ['“They read a lot, they stay calm,” [p:Kolb] said.', 'Kolb', 'They read a lot, they stay calm', 'direct'],
    [
      '"It must end," said [p:Ida Moe] of the Save Our Coast campaign, who called for talks.',
      'Ida Moe',
      'It must end',
      'direct',
    ],
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
    ['“We will wait,” army chief General [p:Jo Wick] told [g:reporters].', 'Jo Wick', 'We will wait', 'direct'],
    // Every verb of saying may stand before its subject behind a quotation.
    ['“Sit tight and let them pay,” advised the [p:editor].', 'editor', 'Sit tight and let them pay', 'direct'],
    ['“It is late,” warned managing director [p:Ada Holt].', 'Ada Holt', 'It is late', 'direct'],
    // A relative clause, and what explains its last words.
    ['[p:Ada Holt], whose son has gout, a rare illness, said: “He eats.”', 'Ada Holt', 'He eats', 'direct'],
    ['‘The plan has failed,’ [p:Wick] said.', 'Wick', 'The plan has failed', 'direct'],
    ['"We will appeal," the [p:lawyer], [p:Jo Wick], said.', 'Jo Wick', 'We will appeal', 'direct'],
    // Labels.
    ['[p:Kolb]: "We will not sign."', 'Kolb', 'We will not sign', 'direct'],
    // Partly or only in quotation marks.
    ['[p:Kolb] says she has "no intention" of leaving.', 'Kolb', 'she has "no intention" of leaving', 'mixed'],
    // A judgement has what it judges in it.
    ['[p:Wick] called the claim "absurd".', 'Wick', 'the claim "absurd"', 'mixed'],
    ['[p:Wick] described the vote as "a farce".', 'Wick', 'the vote as "a farce"', 'mixed'],
    ['[p:Kolb] rejected the charge as "nonsense".', 'Kolb', 'the charge as "nonsense"', 'mixed'],
    ['[g:Tenants] accuse the [o:firm] of ‘lies’.', 'Tenants', 'the firm of ‘lies’', 'mixed'],
    ['[p:Kolb] called that "routine" and left.', 'Kolb', 'that "routine"', 'mixed'],
    ['[p:Kolb] spoke of "a black day".', 'Kolb', 'a black day', 'direct'],
    ['As [p:Kolb] put it, "the only thing rising is the bill".', 'Kolb', 'the only thing rising is the bill', 'direct'],
    ['In the words of [p:Kolb], "nobody wanted to hear it".', 'Kolb', 'nobody wanted to hear it', 'direct'],
    ['The pact, in the words of [p:Kolb], “is dead”.', 'Kolb', 'is dead', 'direct'],
    ['“We have won,” [p:Kolb] said, and stepped down.', 'Kolb', 'We have won', 'direct'],
    ['The [o:radio] said that “elements” were behind it.', 'radio', 'elements” were behind it', 'mixed'],
    // What is quoted only opens the clause, or ends it behind the words that tell who says so.
    [
      '[p:Kolb] said that “with hindsight” the ship should have turned back.',
      'Kolb',
      'with hindsight” the ship should have turned back',
      'mixed',
    ],
    [
      'It had treated them, their [p:lawyer] said, “like debt collectors”.',
      'lawyer',
      'It had treated them, their lawyer said, “like debt collectors”',
      'mixed',
    ],
    // "I thought" says no more than the rest.
    ['“I thought we were magnificent,” said [p:Ida Moe].', 'Ida Moe', 'I thought we were magnificent', 'direct'],
    // Behind the verb stands who speaks, not who is warned.
    ['“It is one month,” warned [p:Kolb] of the [o:bank].', 'Kolb', 'It is one month', 'direct'],
    // What is judged stands before.
    ['The offer, which the [p:mayor] called “absurd”, has lapsed.', 'mayor', 'absurd', 'direct'],
    // No verb but the colon tells who speaks.
    ['Her [p:brother], speaking outside the court: “This is day one.”', 'brother', 'This is day one', 'direct'],
    // Who is told of right behind it.
    [
      '"We want our harbour back." [p:Holt], 52, has fished here since he was ten.',
      'Holt',
      'We want our harbour back',
      'direct',
    ],
    // Gestures speak where something is quoted.
    ['"My mother lives there," shrugged [p:Kolb].', 'Kolb', 'My mother lives there', 'direct'],
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
    [
      '"They would say that, wouldn\'t they," [p:Kolb] quipped.',
      'Kolb',
      "They would say that, wouldn't they",
      'direct',
    ],
  ]);
});
