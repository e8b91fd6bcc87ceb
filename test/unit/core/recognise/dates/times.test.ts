import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { checkDates } from './marked';

describe('times of day', () => {
  describe('clocks', () => {
    checkDates([
      'They met at [3 p.m. on Tuesday=TIME 2025-03-04T15:00].',
      'They met at [3pm on Tuesday=TIME 2025-03-04T15:00].',
      'They met on [Tuesday at 3 p.m.=TIME 2025-03-04T15:00] in Velm.',
      'The talks start at [14:00 GMT on Thursday=TIME 2025-03-06T14:00].',
      'The truce took effect at [midnight on Sunday=TIME 2025-03-02T24:00].',
      'The ultimatum runs out at [noon=TIME 2025-03-05T12:00].',
      'They gather at [9 a.m. local time=TIME 2025-03-07T09:00] ([0700 GMT=TIME 2025-03-07T07:00]) on [Friday=2025-03-07].',
      'She lands at [9 a.m. NPT on Friday=TIME 2025-03-07T09:00] and leaves at [19.05 TRT=TIME 2025-03-07T19:05].',
      'Shots were heard at [two o’clock in the morning=TIME 2025-03-05T02:00].',
      'The train leaves at [7.45am=TIME 2025-03-05T07:45], the bus at [half past eight=TIME 2025-03-05T08:30].',
      'He said on [Monday=2025-03-03] that the truce would begin at [6 a.m.=TIME 2025-03-04T06:00].',
      'It was open from [9 a.m.=TIME 2024-05-06T09:00] to [5 p.m. on May 6, 2024=TIME 2024-05-06T17:00].',
      'The last vote on [May 3, 2024=2024-05-03] was cast at [2:30 the next day=TIME 2024-05-04T02:30].',
      'The president will speak at [9 p.m. Eastern time tonight=TIME 2025-03-05T21:00].',
      'Talks ran until [4:30 this morning=TIME 2025-03-05T04:30] and resume at [3:30 this afternoon=TIME 2025-03-05T15:30].',
      'He fell at [ten o’clock on Monday night=TIME 2025-03-03T22:00]; she left at [10 on Monday morning=TIME 2025-03-03T10:00].',
      'The bridge is closed [14:00=TIME 2025-03-05T14:00]-[16:00 GMT=TIME 2025-03-05T16:00], and from [0600 hours=TIME 2025-03-05T06:00].',
      'The bridge is closed from [9=TIME 2025-03-05T09:00] to [11 a.m.=TIME 2025-03-05T11:00], from [2=TIME 2025-03-05T14:00] to [4 p.m.=TIME 2025-03-05T16:00] and from [11=TIME 2025-03-05T11:00] to [1 p.m.=TIME 2025-03-05T13:00].',
      'They had “until [midnight on Friday=TIME 2025-03-07T24:00]” to answer.',
      'They must answer before [midnight on Friday=TIME 2025-03-07T24:00].',
      'He is to be shot [today at dawn=TIME 2025-03-05TMO]; they gather [every evening at 7 p.m.=SET XXXX-XX-XXT19:00].',
      'We are open [Fri 9am=TIME 2025-03-07T09:00] to [5pm=TIME 2025-03-07T17:00], [Sat 10am=TIME 2025-03-08T10:00]-[4pm=TIME 2025-03-08T16:00].',
      'Doors [6.30=TIME 2025-03-05T18:30]–[8pm=TIME 2025-03-05T20:00], bar [7:30=TIME 2025-03-05T19:30]-[11pm=TIME 2025-03-05T23:00].',
      'They gave the rebels until [sundown Friday=TIME 2025-03-07TEV].',
      'Tickets on sale from [9am Fri=TIME 2025-03-07T09:00].',
      '[Mon 3 Mar 2025 14.05 GMT=TIME 2025-03-03T14:05]',
      '[19.05 GMT=TIME 2025-03-05T19:05]',
      'It rose to 19.05 metres at [19.05 GMT=TIME 2025-03-05T19:05].',
    ]);
  });

  describe('seconds, hours at night and in the forenoon', () => {
    checkDates([
      'The call came at [23:52:10 on Tuesday=TIME 2025-03-04T23:52:10]; it struck at [4:17:36 p.m. local time Sunday=TIME 2025-03-02T16:17:36].',
      'They met at [nine at night=TIME 2025-03-05T21:00] and left at [two o’clock at night=TIME 2025-03-05T02:00].',
      'By [ten in the forenoon=TIME 2025-03-05T10:00] all was over.',
      'They left at [first light on 6 August 1861=TIME 1861-08-06TMO].',
    ]);
  });

  describe('an end that is earlier than its beginning is behind midnight', () => {
    checkDates([
      'The curfew will run from [10 p.m.=TIME 2025-03-05T22:00] to [5 a.m.=TIME 2025-03-06T05:00].',
      'The curfew runs from [10pm on Friday=TIME 2025-03-07T22:00] to [5am=TIME 2025-03-08T05:00].',
      'He was seen between [11.30pm on Monday=TIME 2025-03-03T23:30] and [2am=TIME 2025-03-04T02:00].',
      'It happened between [11pm=TIME 2025-02-28T23:00] and [2am on Saturday=TIME 2025-03-01T02:00].',
      'It happened between [11=TIME 2025-02-28T23:00] and [2am on Saturday=TIME 2025-03-01T02:00].',
      'It happened between [midnight=TIME 2025-03-01T00:00] and [5 a.m. on Saturday=TIME 2025-03-01T05:00].',
      'The bridge will be shut [22:00=TIME 2025-03-05T22:00]–[05:00 GMT=TIME 2025-03-06T05:00].',
      'He left at [10 p.m.=TIME 2025-03-05T22:00] and she at [5 a.m.=TIME 2025-03-05T05:00].',
    ]);
  });

  describe('clocks on a morning, of cities, and hours until which something is done', () => {
    checkDates([
      'It was [half past five on the morning of 30 August 1918=TIME 1918-08-30T05:30] when it began.',
      'Trading resumes at [9:30 a.m. New York time on Thursday=TIME 2025-03-06T09:30]. Shots fell at 9 a.m. New York slept.'.replace(
        'at 9 a.m. New York',
        'at [9 a.m.=TIME 2025-03-05T09:00] New York',
      ),
      'A result is expected by [lunchtime=TIME 2025-03-05TMI]. By lunchtime the streets are empty.',
      'He was seen from [11.40 p.m. on Tuesday=TIME 2025-03-04T23:40] until [4 a.m.=TIME 2025-03-05T04:00], police say.',
      'He fell in the [first hours of 6 June 1944=TIME 1944-06-06TMO].',
    ]);
  });

  describe('hours in words, with a dot, and through the dark', () => {
    checkDates([
      'It was [half past eight=TIME 2025-03-05T08:30] when she came, and [ten past nine=TIME 2025-03-05T09:10] when she left.',
      'She called at [9.40 on Sunday night=TIME 2025-03-02T21:40]. The rate was at 9.40 on [Monday=2025-03-03].',
      'The curfew will run from [dusk=TIME 2025-03-05TEV] to [dawn=TIME 2025-03-06TMO].',
      'The road will be shut [overnight=TIME 2025-03-05TNI]. Shares fell [overnight=TIME 2025-03-04TNI].',
      'It rained on [Monday=2025-03-03], and by [teatime=TIME 2025-03-03TAF] the street was under water. They spent the [night=TIME 2025-03-03TNI] in a hall.',
    ]);
  });

  describe('stretches of the day, as markets have them', () => {
    checkDates([
      'Shares rose in [late-morning=TIME 2025-03-05TMO] trading and fell in [early afternoon=TIME 2025-03-05TAF] dealing.',
      'By [late morning=TIME 2025-03-05TMO] it was over. The index slipped in [afternoon=TIME 2025-03-05TAF] trade.',
      'The late afternoon sun shone on a late-night show.',
    ]);
  });

  describe('the morning that an hour is told of', () => {
    checkDates([
      'At about [8.15 on the morning of 6 August 1945=TIME 1945-08-06T08:15] it fell.',
      'It failed [early on the morning of 11 October 1878=TIME 1878-10-11TMO].',
      'A fire broke out in the [early hours of this morning=TIME 2025-03-05TMO].',
      'Crude was down by [1412 GMT=TIME 2025-03-05T14:12], having gained on [Monday=2025-03-03].',
    ]);
  });

  describe('minutes to an hour, also to midnight', () => {
    checkDates([
      'He left at [a quarter to one=TIME 2025-03-05T12:45], she at [twenty to nine=TIME 2025-03-05T20:40].',
      'Polls close at [ten to midnight on Sunday=TIME 2025-03-09T23:50]. It began at [five minutes past midnight=TIME 2025-03-05T00:05].',
      'The odds were at five to two. A quarter to two thirds of them slept from ten to twelve.',
    ]);
  });

  describe('clocks of timetables, and of matches', () => {
    checkDates([
      'Departures: [07:00=TIME 2025-03-05T07:00], [09:30=TIME 2025-03-05T09:30] and [17:45=TIME 2025-03-05T17:45].',
      'They play on [Saturday=2025-03-08] (kick-off [15:00=TIME 2025-03-08T15:00]). The [18:30=TIME 2025-03-05T18:30] train was late.',
      'He ran it in 07:05 and beat her 21:15.',
      'No ferry sails until at least [noon=TIME 2025-03-05T12:00].',
      '[08:55=TIME 2025-03-05T08:55] The minister confirms that they asked for money on [Saturday=2025-03-01].',
      '[Sunday, March 9=2025-03-09]: Norland v Sudria, Velm, [18:00=TIME 2025-03-09T18:00]',
      'Norland 12, Sudria, Velm, 18:00',
    ]);
  });

  describe('hours of a day that stands behind them', () => {
    checkDates([
      'The call came at [19.52 on 11 June 2021=TIME 2021-06-11T19:52]; the crew left at [nine on Tuesday=TIME 2025-03-04T09:00].',
      'Shares closed at 19.52 on [Friday=2025-02-28].',
    ]);
  });

  describe('a dawn that is to come is that of the next day', () => {
    checkDates([
      'They fought until well past dawn. The funeral is at [11 a.m. on Monday=TIME 2025-03-10T11:00].',
      'Divers will resume the search at [first light=TIME 2025-03-06TMO].',
      'They will vote on [Sunday=2025-03-09] at the school. It opened at [dawn=TIME 2025-03-05TMO].',
    ]);
  });

  describe('hours in words among others, in the order of the day', () => {
    checkDates([
      'They dined at [noon=TIME 2025-03-05T12:00] and left at [four=TIME 2025-03-05T16:00].',
      'It rained until [eight=TIME 2025-03-05T08:00]. At [half past seven=TIME 2025-03-05T19:30] they rode on, and by [ten=TIME 2025-03-05T22:00] they slept.',
      'They rose at [5 a.m.=TIME 2025-03-05T05:00] and marched at four miles an hour. At three to one they were beaten by six.',
      'It was [half four in the morning=TIME 2025-03-05T04:30].',
    ]);
  });

  describe('of which day an hour is', () => {
    checkDates([
      '[Yesterday=2025-03-04]’s match will resume at [noon=TIME 2025-03-05T12:00].',
      'There will be a vote at [7pm=TIME 2025-03-05T19:00], and another [tomorrow=2025-03-06].',
      'It was the worst raid since the [night of 2 March=TIME 2025-03-02TNI]. She will speak at [6 p.m.=TIME 2025-03-05T18:00]',
      'He has not scored since [26 December=2024-12-26]. Kick-off is at [5.30pm=TIME 2025-03-05T17:30].',
      'On the [evening of 9 April 2024=TIME 2024-04-09TEV] they dined. It was paid the [next morning=TIME 2024-04-10TMO], at [9:04=TIME 2024-04-10T09:04].',
      'Stocks fell on [Tuesday=2025-03-04] from [Monday=2025-03-03]’s record. At [1 p.m.=TIME 2025-03-04T13:00] they were down.',
      'He hopes to run a service from [10am=TIME 2025-03-05T10:00]; a timetable is unlikely before [tomorrow=2025-03-06].',
      'They have until a [midnight=TIME 2025-03-05T24:00] deadline. The pits resumed at [first light=TIME 2025-03-05TMO].',
      'It was the third call to the estate in [eight days=DURATION P8D].',
    ]);
  });

  describe('parts of the day', () => {
    checkDates([
      'The roof fell in [early in the morning of 5 January=TIME 2025-01-05TMO]; bells rang on [Easter morning=TIME 2025-04-20TMO].',
      'They met at [lunchtime=TIME 2025-03-05TMI] and left.',
      'It was lit at Cape Dusk on [Monday=2025-03-03].',
      'Doors at [6:30 tonight=TIME 2025-03-05T18:30], quiz from [half seven=TIME 2025-03-05T19:30]. She is missing since [Tues night=TIME 2025-03-04TNI].',
      'Open 0900 to [1530 hrs=TIME 2025-03-05T15:30] at half a dozen gates.',
      'It will be shut [overnight on 3/4 May=TIME 2025-05-03TNI].',
      'It ended at [ten past nine=TIME 2025-03-05T09:10], and began at [10 o’clock in the forenoon=TIME 2025-03-05T10:00].',
      'It came at [seven this morning=TIME 2025-03-05T07:00], at [10 on Monday morning=TIME 2025-03-03T10:00].',
      'Two men were shot on [Monday evening=TIME 2025-03-03TEV].',
      'They were freed [early Sunday morning=TIME 2025-03-02TMO].',
      'A third died [last night=TIME 2025-03-04TNI]; police came [this morning=TIME 2025-03-05TMO].',
      '[Tonight=TIME 2025-03-05TNI] the president will speak.',
      'Three drones were shot down [overnight=TIME 2025-03-04TNI].',
      'The ferry sank in the [early hours of Thursday=TIME 2025-02-27TMO].',
      'The [night of May 3, 2024=TIME 2024-05-03TNI] was cold.',
      'It sank in the [small hours of the morning of 15 April 1912=TIME 1912-04-15TMO].',
      '[Mid-morning on Tuesday=TIME 2025-03-04TMO], the phones went dead; [late afternoon on Tuesday=TIME 2025-03-04TAF] they rang.',
      'She phoned [yesterday afternoon=TIME 2025-03-04TAF].',
    ]);
  });

  it('over the parts of a live page are of the day of the page, whatever day a part has told', () => {
    const page =
      'Live: fuel protests, day by day\n\n18:12\n\nThe minister gave drivers until noon tomorrow to leave.\n\n17:30\n\nA bishop has offered to mediate between the two sides.\n';
    const times = analyse(page, { referenceDate: '2025-03-05' }).marks.filter(({ text }) => text.includes(':'));
    assert.deepEqual(
      times.map((mark) => (mark.kind === 'date' ? mark.value : mark.kind)),
      ['2025-03-05T18:12', '2025-03-05T17:30'],
    );
  });
});
