import { checkDates } from './marked';

describe('relative dates', () => {
  describe('one of the Mondays of a month is no day', () => {
    checkDates([
      'The well ran dry on a wet Monday in [February=2025-02].',
      'Thousands marched on a sunny [Saturday=2025-03-01].',
    ]);
  });

  describe('spring and fall without an article', () => {
    checkDates([
      'The hall will not open before [spring=2025-SP].',
      'Repairs are planned for [spring=2025-SP] and should be done by [autumn=2025-FA].',
      'The season was postponed until [fall=2025-FA].',
      'He was killed by fall and flood; the bath is fed by spring and rain.',
    ]);
  });

  describe('what is left or kept so', () => {
    checkDates([
      'They were told that the hall would be kept locked until [February=2026-02].',
      'The road would be left blocked until [January=2026-01], he said.',
    ]);
  });

  describe('what is threatened lies ahead', () => {
    checkDates([
      'Metro workers threaten [Monday=2025-03-10] walkout.',
      'Drivers threaten a strike on [Tuesday=2025-03-11].',
    ]);
  });

  describe('any Monday', () => {
    checkDates([
      'He came on [a Monday=XXXX-WXX-1], stayed, and left [one Friday=XXXX-WXX-5].',
      'It was a [Monday=2025-03-03] ruling.',
    ]);
  });

  describe('what reporters tell of meetings, and what begins', () => {
    checkDates([
      'When we meet on [Tuesday=2025-03-04] in a cafe, he is late. We meet on [Friday=2025-03-07].',
      'Tickets £14, from [Monday=2025-03-10].',
      'A walk from [Monday=2025-03-03] to [Friday=2025-03-07].',
    ]);
  });

  describe('weekends of a day', () => {
    checkDates([
      'They play on the [weekend of 19 April=2025-W16-WE].',
      'They play on the [weekend=2025-W16-WE] of [19=2025-04-19]-[20 April=2025-04-20].',
    ]);
  });

  describe('months of what is owed for them or was done in them', () => {
    checkDates([
      'The union wants the firm to pay the [January=2025-01] overtime.',
      'They must refund their [December=2024-12] fares.',
      'The guild demanded that the line refund all [February=2025-02] bookings.',
      'He will not pay the [November=2024-11] bill.',
      'The inquiry will look into the [August=2024-08] killings.',
      'They will pay the [April=2025-04] wages on time.',
      'The [April=2025-04] events will be held in Velm.',
      'They asked the firm to publish the [January=2025-01] accounts in [June=2025-06].',
    ]);
  });

  describe('a month that is also a verb, of another year', () => {
    checkDates([
      'Ash left in [May last year=2024-05].',
      'Since [May last year=2024-05], prices have risen.',
      'Kolb, who was sacked in [May last year=2024-05], has won.',
      'The visit will be in [May next year=2026-05].',
      'The strike may last [three weeks=DURATION P3W].',
    ]);
  });

  describe('clock times, beside days that passages before told', () => {
    checkDates([
      'The firm closed its books on [28 December=2024-12-28].\nShares fell by [4 p.m.=TIME 2025-03-05T16:00].',
      'The gate was shut on [Monday=2025-03-03].\nAt [4 p.m.=TIME 2025-03-03T16:00] it was opened.',
      '“We have held nine since [Sunday=2025-03-02].”\nThe speaker adjourned the house at [4 p.m.=TIME 2025-03-05T16:00].',
    ]);
  });

  describe('weekdays, by the tense of their clause', () => {
    checkDates([
      'Port workers walked out on [Monday=2025-03-03], demanding higher pay.',
      'Port workers will walk out on [Friday=2025-03-07] unless the company pays.',
      'The talks, which began on [Monday=2025-03-03], are to resume on [Friday=2025-03-07].',
      'I expect an answer before the [summer=2025-SU].',
      'He had left before the [summer=2024-SU].',
      'She gave the union until [Friday=2025-03-07].',
      'The company must reply by [Friday=2025-03-07], a spokesman said on [Tuesday=2025-03-04].',
      'A rally is planned for [Saturday=2025-03-08].',
      'The guild proposed on [Monday=2025-03-03] that wages be frozen.',
      'The guild rejected a proposed meeting on [Monday=2025-03-10].',
      'Organisers called for a march on [Saturday=2025-03-08].',
      'Thousands marched through the town on [Sunday=2025-03-02], calling for new elections.',
      'Schools reopen [Monday=2025-03-10], the ministry said.',
      'On [Monday=2025-03-03], the minister, who is expected to resign, met the union.',
      'Ahead of [Thursday=2025-03-06]’s vote, both sides met.',
      'After [Monday=2025-03-03]’s attack, the border was closed.',
      '[Sunday=2025-03-09]’s election will decide who governs.',
      'Rebels attacked a convoy [Monday=2025-03-03], killing 12 soldiers.',
      'Norland set a [Thursday=2025-03-06] deadline for the withdrawal.',
      'Had they met on [Monday=2025-03-03], nothing would have happened.',
      'Kolb has been held since [Sunday=2025-03-02].',
      'The strike starts on [Wednesday=2025-03-05], at the end of the shift.',
      'The union rejected an order to return to work on [Friday=2025-03-07].',
      'The army said on [Saturday=2025-03-01] that it had taken the hill.',
      'The trial has been adjourned until [Monday=2025-03-10].',
      'Residents were told to leave by [Friday=2025-03-07].',
      'The town has banned such bags from [July 1=2025-07-01].',
      'The party announced a sit-in on the square from [July 26=2025-07-26].',
      'The road was closed from [July 1=2024-07-01].',
      'By [Monday=2025-03-03], 40 had died.',
      'A vote is to be held on [Sunday=2025-03-09].',
      'The board will decide after [Friday=2025-03-07]’s talks.',
      'Velm beat Port Ellis 3-1 on [Saturday=2025-03-01] and faces Norport on [Sunday=2025-03-09].',
      'They looked for ways around [Monday=2025-03-03]’s ruling.',
      'The mayor could not be reached [Monday=2025-03-03].',
      'Kolb, who came back from a [two-day=DURATION P2D] visit to Velm on [Friday=2025-02-28], ordered an inquiry.',
      'The guards saw three sit-ins on [Monday=2025-03-03] and a run-up to more.',
      'The bank will cut jobs on [Monday=2025-03-10].',
      'The bank cut jobs on [Monday=2025-03-03].',
      'The board will cut rates in [Q2=2025-Q2]; they rose in [Q4=2024-Q4].',
      'He died, aged 71, [three days=DURATION P3D] before the vote.',
      'Nobody expects a change until at least [Q3=2025-Q3].',
      'It will be shut until at least [May=2025-05], or to at least [2028=2028].',
      'The talks lasted until [Monday=2025-03-03]; they went on until [midnight on Tuesday=TIME 2025-03-04T24:00].',
      'Unless she is handed over till [Sunday=2025-03-09], they will march.',
      'He was given a [48-hour=DURATION PT48H] ultimatum on [Sunday=2025-03-02].',
    ]);
  });

  describe('who says it, and when, tells nothing of when it is', () => {
    checkDates([
      'We will strike on [Friday=2025-03-07] and again in [October=2025-10], the union said.',
      'I will not sign on [Friday=2025-03-07] and not at [Christmas=2025-12-25], she said on [Monday=2025-03-03].',
      'A strike on [Monday=2025-03-10], the union said, would close the port.',
      'The vote was held on [Friday=2025-02-28] and not on [Monday=2025-03-03], Kolb said.',
    ]);
  });

  describe('weekdays that are counted, or on which something is appointed', () => {
    checkDates([
      'She was sacked [two Sundays ago=2025-02-23].',
      'The court sits again on [Tuesday week=2025-03-18].',
      'The court sits again [a week on Monday=2025-03-17].',
      'The talks went on for [a week=DURATION P1W].',
      'The ministry has offered talks on [Thursday=2025-03-06].',
      'The next hearing is on [Monday=2025-03-10].',
      'Schools stay shut on [Thursday=2025-03-06].',
      'The shops were shut on [Thursday=2025-02-27].',
      'The pilot has been held since [May=2024-05].',
      'A Year 11 pupil was hurt, and a year 9 girl.',
    ]);
  });

  describe('this, last and next', () => {
    checkDates([
      'The waste will be harmless in [9000 years=FUTURE_REF].',
      '[Last week=2025-W09] the port closed; [this week=2025-W10] it reopened, and [next week=2025-W11] it will close.',
      'It opened [this Monday=2025-03-03] and will close [next Monday=2025-03-10].',
      'He was freed [last Friday=2025-02-28].',
      'The road was built [last year=2024]; [this year=2025] it is to be widened.',
      'They married [last October=2024-10].',
      'Prices fell [last month=2025-02] and will rise [next month=2025-04].',
      'The council meets [this weekend=2025-W10-WE].',
      'The fire broke out over the [weekend=2025-W09-WE].',
      'By the [end of the decade=202] the port will have grown.',
      'He will arrive [Monday next week=2025-03-10].',
      'He arrived on [Friday of last week=2025-02-28].',
      'If the strike goes on past [Friday=2025-03-07], we will close.',
      'He was freed [this past Friday=2025-02-28].',
      'On [Monday=2025-03-03] he had until [mid-morning=TIME 2025-03-03TMO] to decide.',
      'They played twice in [three days=DURATION P3D]; it earns more in [a week=DURATION P1W] than a tenant pays.',
      'The judge threw out a request to put off the trial until the [autumn=2025-FA].',
      '[This past week=2025-W09] marked the opening of the fair.',
    ]);
  });

  describe('figures for a month are those of one that is over', () => {
    checkDates([
      'Figures for [January=2025-01] are due on [April 2=2025-04-02].',
      'The [February=2025-02] figure is to be released [tomorrow=2025-03-06].',
    ]);
  });

  describe('seasons of play', () => {
    checkDates([
      'They lost nine [last season=2024], three [this season=2025] and will go up [next season=2026].',
      'This season of the show is long, and in the last season of it he dies.',
    ]);
  });

  describe('days by name, and steps', () => {
    checkDates([
      'The rate was 9% [two years previously=2023]. The band played on the [2011–12=2011] tour.',
      'It will rain [this Fri=2025-03-07], they say. He was last seen [last Sat=2025-03-01].',
      '[A year ago Friday=2024-03-07] it was shut. [A week ago Monday=2025-02-24] he left.',
      'No more trains will run for the [rest of the day=2025-03-05]. At the end of the day it is a game.',
      '[Today=2025-03-05] the court rules; [yesterday=2025-03-04] it heard the guards, [tomorrow=2025-03-06] it rests.',
      'He left the [day before yesterday=2025-03-03] and returns the [day after tomorrow=2025-03-07].',
      'The ship sank [two days ago=2025-03-03].',
      'It was founded [two years ago=2023], or nearly [a decade ago=2015].',
      'It was sold [three months ago=2024-12] and resold [two weeks ago=2025-W08].',
      'He left [years ago=PAST_REF], and she [twenty-odd years ago=PAST_REF], and the cat [10 yrs ago=2015].',
      'It opened in [2019=2019]. Where are they now, [two years on=2021]?',
      'The minister will decide in [two days=2025-03-07].',
      'It was the second fire in [two weeks=DURATION P2W].',
      'They will meet [a week from now=2025-W11].',
      'In [three days’ time=2025-03-08], and in [a year’s time=2026], we meet again.',
      'The [Sunday after next=2025-03-16] is free, the [week after next=2025-W12] is not.',
      'On [March 2=2025-03-02] and [3=2025-03-03], and then on the [5th=2025-03-05], shells hit the plant.',
      '[This winter=2024-WI], the river flooded.',
      'The vote takes place [a week from Tuesday=2025-03-18].',
      '[Ten years ago today=2015-03-05] the mill burned; it was rebuilt [a year ago this week=2024-W10].',
      'See you all [tmrw=2025-03-06]!',
      'The loss was wider than in the [year-earlier=2024] period.',
      'The theme of [this years=2025] festival is water.',
    ]);
  });

  describe('limits of periods', () => {
    checkDates([
      '[Early next week=2025-W11] the ministers will meet.',
      'He arrived [late Friday=2025-02-28].',
      '[Earlier this week=2025-W10], officials met.',
      'She had said so [earlier in the year=2025].',
      'It must be done by the [end of the year=2025].',
      'It must be paid by [year end=2025].',
      'The mill burned down in [1987=1987]. By the [end of the year=1987] it had been rebuilt.',
      'Sales fell in [2019=2019]. The firm has promised to pay by the [end of the year=2025].',
      'The [rest of the week=2025-W10] will be dry.',
      'The vote comes at the [beginning of next month=2025-04].',
    ]);
  });

  describe('counted from a date named before', () => {
    checkDates([
      'He was seized on [July 2, 2019=2019-07-02]. The [next day=2019-07-03] he was free.',
      'On [12 March 2016=2016-03-12] he was seized. On [5 April=2016-04-05] he was charged.',
      'In [2014=2014] the army took the island. The [following year=2015] it left.',
      '[Seven years on=XXXX], the case is unresolved.',
      'It was found in [1962=1962] and published [forty years after that=2002].',
      'The law was passed in [June 2019=2019-06] and came into force the [same month=2019-06].',
      'On [Friday=2025-02-28] the rules were announced; they were published [later the same day=2025-02-28].',
      'The bridge fell on [3 May 2024=2024-05-03]. [That night=TIME 2024-05-03TNI], the road was closed.',
      'The market crashed in [1929=1929]. [That year=1929], banks failed.',
      'Two came on [Monday=2025-03-03].\nThe [day before=2025-03-02], none had come.',
    ]);
  });

  describe('in speech of an earlier day', () => {
    checkDates([
      '“We will leave [tomorrow=2025-03-03],” he said on [Sunday=2025-03-02].',
      'The minister said on [Monday=2025-03-03]: “I signed [yesterday=2025-03-02].”',
      '“We will leave [tomorrow=2025-03-06],” he said.',
    ]);
  });

  describe('deadlines that are over, terms that were moved, days of late', () => {
    checkDates([
      'The hearing has been put off until at least [mid-January=2026-01].',
      'The [January 9=2025-01-09] vote was close, and the [Monday=2025-03-03] vote is not over.',
      'A [Monday=2025-03-03] deadline passed without a deal.',
      'The talks have been extended until the [weekend=2025-W10-WE].',
      'The board meets often, most recently on [3 February=2025-02-03].',
      'It could be as soon as the [20th=2025-03-20].',
      'The vote, due on [4 March=2025-03-04], was put off to the [18th=2025-03-18]; he hit it to the 18th.',
      'The minister has until the close of business on [Friday=2025-03-07] to answer.',
      'The dam was dry [three summers ago=2022-SU].',
    ]);
  });

  describe('events to come that are called by their year', () => {
    checkDates([
      'The [2028=2028] Games will open on [July 14=2028-07-14].',
      'The [2026=2026] budget will be voted on in [April=2025-04].',
    ]);
  });

  describe('what lay ahead when it was said', () => {
    checkDates([
      'The minister said in [2022=2022] that the bridge would be open by [Christmas=2022-12-25].',
      'In [October 2019=2019-10] the council promised to finish the road by [May=2020-05].',
      'The firm pledged in [2021=2021] to leave the valley by the [autumn=2021-FA].',
      'He said in [2022=2022] that it would close, and it will by [Christmas=2025-12-25].',
      'The bridge, closed in [2022=2022], is to reopen by [Christmas=2025-12-25].',
    ]);
  });

  describe('what followed in the sentence that told the year', () => {
    checkDates([
      'He was arrested in [May 2019=2019-05] and released in [September=2019-09].',
      'The mill closed in [November 2019=2019-11] and reopened in the [spring=2020-SP].',
      'The shop shut in [June 2021=2021-06] and was sold at [Christmas=2021-12-25].',
      'He was arrested in [May 2019=2019-05]. He was tried in [January=2025-01].',
    ]);
  });

  describe('what is awaited, and the next of a list of days to come', () => {
    checkDates([
      'It came ahead of the bank’s decision on [Thursday=2025-03-06], and ahead of [Friday=2025-03-07]’s decision.',
      'They meet Halsk, who play on [Sunday=2025-03-09].',
      '[Saturday 8 March=2025-03-08]: Dorn v Lorn. [Sunday=2025-03-09]: Tarn v Halsk.',
      'The final is on [Saturday week=2025-03-15], the other the [day after=2025-03-16].',
      'They left [a week last Monday=2025-02-24].',
    ]);
  });

  describe('times that have no measure', () => {
    checkDates([
      'Schools must hand in their plans by [half-term=FUTURE_REF]; after [half term=PAST_REF] they had left.',
      'Nothing will change in the [foreseeable future=FUTURE_REF].',
      'In the [past=PAST_REF], things were better; in the [future=FUTURE_REF] they may be.',
    ]);
  });
});
