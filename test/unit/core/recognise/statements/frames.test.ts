import { check } from './cases';

describe('belief and feeling', () => {
  check([
    ['[g:Residents] fear that the dam will break.', 'Residents', 'the dam will break', 'indirect'],
    ['[o:Police] believe the two fled.', 'Police', 'the two fled', 'indirect'],
    ['[g:Analysts] expect the [o:bank] to raise rates.', 'Analysts', 'the bank to raise rates', 'indirect'],
    ['The [o:firm] expects a recovery in spring.', 'firm', 'a recovery in spring', 'indirect'],
    [
      'The [o:club] hopes to sign a striker if the price falls.',
      'club',
      'sign a striker if the price falls',
      'indirect',
    ],
    ['The [o:bank] predicts none at all.', 'bank', 'none at all', 'indirect'],
    ['[g:Farmers] worry that the well is dry.', 'Farmers', 'the well is dry', 'indirect'],
    ['[g:Doctors] are optimistic that the boy will live.', 'Doctors', 'the boy will live', 'indirect'],
    ['[p:Kolb] considers the prize an insult.', 'Kolb', 'the prize an insult', 'indirect'],
    ['To the [p:bishop], the law is an insult.', 'bishop', 'the law is an insult', 'indirect'],
    ['In the view of the [o:council], the line is safe.', 'council', 'the line is safe', 'indirect'],
    [
      'The law, in the view of [p:Kolb], is an insult.',
      'Kolb',
      'The law, in the view of Kolb, is an insult',
      'indirect',
    ],
    ['[p:Kolb] sold the shop in the hope that it would last.', 'Kolb', 'it would last', 'indirect'],
    ['The [p:envoy] earlier expressed hope that “it will be settled”.', 'envoy', 'it will be settled', 'direct'],
    ['The [p:envoy] expressed confidence that the truce would hold.', 'envoy', 'the truce would hold', 'indirect'],
    ['[p:Kolb] has no doubt that the letter is real.', 'Kolb', 'the letter is real', 'indirect'],
    ["By the [o:firm]'s own account, the valve was stuck.", 'firm', 'the valve was stuck', 'indirect'],
    ['[p:Kolb] is convinced: the truce will hold.', 'Kolb', 'the truce will hold', 'indirect'],
    ["The [o:army]'s fear that the bridge is mined has grown.", 'army', 'the bridge is mined', 'indirect'],
  ]);
});

describe('reproach and judgement', () => {
  check([
    ['The [o:regulator] accused the [o:firm] of fraud.', 'regulator', 'the firm of fraud', 'indirect'],
    [
      'The [o:union] accused the landlord, [o:Quay Holdings], of theft.',
      'union',
      'the landlord, Quay Holdings, of theft',
      'indirect',
    ],
    ['[p:Kolb] left, accusing the [o:board] of lying.', 'Kolb', 'the board of lying', 'indirect'],
    ['The [o:firm] was accused of hiding data by a [o:union].', 'union', 'hiding data', 'indirect'],
    ['A [p:man] accused of stealing cows was jailed.', '', 'stealing cows', 'indirect'],
    ['The [o:firm] blamed the delay on the [o:ministry].', 'firm', 'the delay on the ministry', 'indirect'],
    ['The [p:mayor] praised the [g:crews] for their courage.', 'mayor', 'the crews for their courage', 'indirect'],
    ['[c:Norland] described the attack as a terrorist act.', 'Norland', 'the attack as a terrorist act', 'indirect'],
    ['The plan was dismissed as absurd by the [o:union].', 'union', 'absurd', 'indirect'],
    ['[o:Keldport] called the threat irresponsible.', 'Keldport', 'the threat irresponsible', 'indirect'],
    ['The [o:jury] found the [p:treasurer] guilty of fraud.', 'jury', 'the treasurer guilty of fraud', 'indirect'],
    ['[g:Analysts] put the loss at 3 million.', 'Analysts', 'the loss at 3 million', 'indirect'],
    ['[g:Critics] see the move as a mistake.', 'Critics', 'the move as a mistake', 'indirect'],
    ['[g:Critics] see the move as a joke, not a plan.', 'Critics', 'the move as a joke, not a plan', 'indirect'],
    ['[p:Kolb] lauded the [g:crews] for their courage.', 'Kolb', 'the crews for their courage', 'indirect'],
    ['[p:Kolb] likened the bridge to a coat hanger.', 'Kolb', 'the bridge to a coat hanger', 'indirect'],
    [
      '[p:Kolb] praised the [p:minister] for “three years of hard work”.',
      'Kolb',
      'the minister for “three years of hard work”',
      'mixed',
    ],
    ['The [o:navy], criticised in a report for sloth, has a plan.', 'report', 'sloth', 'indirect'],
    ['[p:Kolb] called the decision of the [o:court] unfair.', 'Kolb', 'the decision of the court unfair', 'indirect'],
    [
      "[p:Kolb] called the [p:mayor]'s plan to close the school “a joke”.",
      'Kolb',
      "the mayor's plan to close the school “a joke”",
      'mixed',
    ],
    [
      '[p:Kolb] praised the [g:crews] for running “to the fire, not from it”.',
      'Kolb',
      'the crews for running “to the fire, not from it”',
      'mixed',
    ],
    ['The plan, described by [g:critics] as too costly, was passed.', 'critics', 'too costly', 'indirect'],
    ['[p:Kolb] described the noise as “like a train”.', 'Kolb', 'the noise as “like a train”', 'mixed'],
    ['The [o:court] finds her style “too well behaved”.', 'court', 'her style “too well behaved”', 'mixed'],
    ['The [p:critic] who once called her “a joke” left.', 'critic', 'her “a joke”', 'mixed'],
    ['[p:Kolb] spoke of a “new dawn”.', 'Kolb', 'a “new dawn”', 'mixed'],
    ['The [o:report] blames poor work for the crash.', 'report', 'poor work for the crash', 'indirect'],
    ['[p:Kolb] compared the storm to battle.', 'Kolb', 'the storm to battle', 'indirect'],
    ['[p:Kolb] compared the bridge to a coat hanger.', 'Kolb', 'the bridge to a coat hanger', 'indirect'],
  ]);
});

describe('promises, threats and news that are no clause', () => {
  check([
    ['The [p:mayor] vowed to reopen the line.', 'mayor', 'reopen the line', 'indirect'],
    ['The [p:envoy] did not rule out a strike.', 'envoy', 'a strike', 'indirect'],
    ['The [o:council] offered [g:residents] a park.', 'council', 'a park', 'indirect'],
    [
      '[p:Kolb] claims to have swum the strait, without a boat.',
      'Kolb',
      'have swum the strait, without a boat',
      'indirect',
    ],
    ['The [g:rebels] vowed not to leave.', 'rebels', 'not to leave', 'indirect'],
    [
      '[p:Kolb] promised in a private meeting <last Friday> to keep it out of the bill.',
      'Kolb',
      'keep it out of the bill',
      'indirect',
    ],
    ['The [o:union] threatened a strike over pay.', 'union', 'a strike over pay', 'indirect'],
    ['The [o:council] promised [g:residents] a park.', 'council', 'a park', 'indirect'],
    ['The [g:villagers] were promised a road.', '', 'a road', 'indirect'],
    ['The [g:villagers] were promised a road by the [p:mayor].', 'mayor', 'a road', 'indirect'],
    ['The [o:union] was threatened by the [o:ministry] with court action.', 'ministry', 'court action', 'indirect'],
    ['Talks ended with a promise by [g:both sides] to meet again.', 'both sides', 'meet again', 'indirect'],
    ['The [p:rector] apologised for the delay.', 'rector', 'the delay', 'indirect'],
    ['[p:Kolb] regrets that the road was closed.', 'Kolb', 'the road was closed', 'indirect'],
    [
      'The line, [o:Sund Ferries], accepts that the doors were unsafe.',
      'Sund Ferries',
      'the doors were unsafe',
      'indirect',
    ],
    ['The [o:office] admits to “errors” in the permit.', 'office', 'errors” in the permit', 'mixed'],
    ['The tests showed no trace of lead.', 'tests', 'no trace of lead', 'indirect'],
    ['[o:Police] suspect arson.', 'Police', 'arson', 'indirect'],
    ['The data show prices rose.', 'data', 'prices rose', 'indirect'],
    ['The [o:hospital] confirmed the deaths of two men.', 'hospital', 'the deaths of two men', 'indirect'],
    ['[g:Forecasters] warned [g:drivers] of floods.', 'Forecasters', 'floods', 'indirect'],
    ['The [o:report] found no proof of a link.', 'report', 'no proof of a link', 'indirect'],
    ['The [g:rebels] claimed responsibility for the blast.', 'rebels', 'responsibility for the blast', 'indirect'],
    ["The [p:doctor]'s answer was that nobody had asked.", 'doctor', 'nobody had asked', 'indirect'],
    ['[p:Kolb] renewed her promise to build a school.', 'Kolb', 'build a school', 'indirect'],
    ['[p:Kolb]’s promise to build a school was kept.', 'Kolb', 'build a school', 'indirect'],
    ["The [g:players]' verdict: too much sand.", 'players', 'too much sand', 'indirect'],
  ]);
});

describe('what is heard, shown and said by nobody who is named', () => {
  check([
    ['The [o:court] heard that [p:Kolb] had kept the keys.', 'court', 'Kolb had kept the keys', 'indirect'],
    ['The documents show that the pump failed.', 'documents', 'the pump failed', 'indirect'],
    ['The [o:study] shows that bees sleep.', 'study', 'bees sleep', 'indirect'],
    ['[p:Kolb] is said to have fled.', '', 'have fled', 'indirect'],
    ['It is feared that ten people are under the snow.', '', 'ten people are under the snow', 'indirect'],
    ['It has been suggested that the club will be sold.', '', 'the club will be sold', 'indirect'],
    ['The [o:firm] is known to have paid bribes.', '', 'have paid bribes', 'indirect'],
    ['[g:Voters] were told that the count would take two days.', '', 'the count would take two days', 'indirect'],
    ['The [o:court] was told the boy had lied.', '', 'the boy had lied', 'indirect'],
    ['The rumour that the king was dead has spread.', '', 'the king was dead', 'indirect'],
  ]);
});
