import { check } from './markup';

/** Ways of asking that headlines and older orders have, beside turns that look like them and ask for nothing. */
describe('demands', () => {
  describe('are what there is no deal without, in a headline that tells who says so', () => {
    check([
      ['[g:Rebels] say no talks without {condition|ceasefire}', 'Rebels'],
      ['[g:Farmers] vow no truce without {condition|compensation}', 'Farmers'],
      ['[o:Union] says no deal until {condition|pay offer}', 'Union'],
      ['[g:Analysts] say no recovery without rate cut'],
      ['[g:Doctors] say no cure without side effects'],
      ['No vote before <Friday>, [p:speaker] says'],
      ['He said no one left without a prize.'],
    ]);
  });

  describe('are what people strike, walk out, fast and sit in for', () => {
    check([
      ['[g:Nurses] vote to strike for {request|10% rise}', 'Nurses'],
      ['The [g:crews] walked out for a {request|10 per cent raise}.', 'crews'],
      ['The [g:monks] are fasting for the {request|release of their abbot}.', 'monks'],
      ['[g:Students] staged a sit-in for {request|lower fees}.', 'Students'],
      ['[g:Bakers] staged a one-day walkout for {request|better pay}.', 'Bakers'],
      ['[p:Kolb] struck for the visitors in the 80th minute.'],
      ['[p:Kolb] walked out for the second half.'],
      ['[p:Kolb] walked out for a meeting with the chairman.'],
      ['[p:Kolb] fasted for three days.'],
      ['[g:Families] hold a vigil for the missing.'],
    ]);
  });

  describe('are put to those who are called by an adjective, or by “all those”', () => {
    check([
      ['Public asked to {request|help find missing boy}'],
      ['Public told to {demand|boil water}'],
      ['She called on “all those with influence over the parties” to {request|use it}.'],
      ['She urged all those with boats to {request|help}.'],
      ['[p:General] tells [o:council]: {ultimatum|Open the gates} or face siege', 'General', 'council'],
      ['Public opposed to new road'],
      ['She thanked all those who helped to build it.'],
    ]);
  });

  describe('are what is to be done within a time that a ruling or a penalty sets', () => {
    check([
      [
        'Under the ruling, [c:Telvia] has <six weeks> to {ultimatum|hand the files to the inspectors} or pay €2m for every day of delay.',
        '',
        'Telvia',
      ],
      ['The [o:firm] has <ten days> to {ultimatum|remove the sign} or face a fine.', '', 'firm'],
      ['[o:Tarn United] have <two weeks> to appeal or pay the fine.'],
      ['The [o:team] has <six minutes> to score or go home.'],
    ]);
  });

  describe('are what is all that is asked', () => {
    check([
      ['The [g:refugees] ask nothing but to {request|be allowed to work}.', 'refugees'],
      ['The [g:villagers] want nothing but a {request|bridge}.', 'villagers'],
      ['[p:Kolb] wants nothing but the best.'],
    ]);
  });

  describe('are what one is bound over to do, and what is no longer to be done', () => {
    check([
      ['A [p:magistrate] bound over the two [g:brothers] to {demand|keep the peace}.', 'magistrate', 'brothers'],
      [
        'The [o:court] bound the [p:landlord] over, on his own surety, to {demand|keep clear of his tenants}.',
        'court',
        'landlord',
      ],
      ['The [o:court] bound the [g:brothers] over to {demand|keep the peace} for a year.', 'court', 'brothers'],
      ['They bound the wound over to stop the bleeding.'],
      ['{demand|Trams are no longer to stop at the pier}, the [o:council] ruled.', 'council'],
      ['By order of the bishop, {demand|the bells are not to ring until <Easter>}.'],
      ['The two are no longer to meet.'],
    ]);
  });

  describe('are what somebody forbids, but not what is forbidden by law', () => {
    check([
      ['The [p:prefect] has prohibited {demand|all gatherings of more than five}.', 'prefect'],
      ['The [p:judge] forbade {demand|dancing in the hall}.', 'judge'],
      ['[c:Norland] prohibits the sale of beer.'],
      ['The law prohibits smoking.'],
      ['Modesty forbids comment.'],
    ]);
  });

  describe('stand before who tells them, and what comes of it else behind', () => {
    check([
      [
        '{ultimatum|Deliver up the deserters}, the [p:general] told the [p:mayor], or the town will be shelled.',
        'general',
        'mayor',
      ],
      ['The trams run late, the driver said, or they do not run at all.'],
    ]);
  });

  describe('are asked of those who are “called on to”, and by those who signed the paper that asks', () => {
    check([
      ['[g:Clergy] called on to {request|shun rally}', '', 'Clergy'],
      [
        'The [p:premier] was urged in a memorial signed by 200 [g:clergymen] to {request|halt the execution}.',
        'clergymen',
        'premier',
      ],
      ['She called on to say hello.'],
    ]);
  });

  describe('may be parted from their verb by what tells how they are put', () => {
    check([
      ['The [p:envoy] was told, in terms that left no room for doubt, to {demand|withdraw the pamphlet}.', '', 'envoy'],
    ]);
  });

  describe('are what is set as the price of something, though it is told last', () => {
    check([
      [
        '[g:Strike leaders] set as their price for a return to work the {condition|dismissal of the manager}.',
        'Strike leaders',
      ],
    ]);
  });

  describe('are not what is said in passing, so that somebody is believed', () => {
    check([
      ['Let there be no mistake, she told delegates: {demand|this levy must go}.'],
      ['“Let there be no doubt about that,” she told reporters.'],
      ['“Make no mistake, we will win,” she said.'],
      ['“Mark my words,” she said. “Trust me.”'],
      ['“Take it from me, they are tired,” she said.'],
      ['“{demand|Let there be no more delays},” she told reporters.'],
      ['“{demand|Trust us to run our own schools},” she told the [o:ministry].'],
    ]);
  });
});
