import { checkDates } from './marked';

/** Histories, without a day of writing. */
describe('dates in a telling', () => {
  describe('what lacks a year takes that of the last date told', () => {
    checkDates(
      [
        'The siege began on [3 June 1871=1871-06-03]. On [12 July=1871-07-12] the walls fell.\nIn [October=1871-10] the city burned.',
        'In [1904=1904] the fleet sailed. On [8 February=1904-02-08] it met the enemy; in [May=1904-05] it was lost.',
        'Velm fell in [November 1904=1904-11]. In [January=1905-01] the guns fell silent; by the [spring=1905-SP] all was over.',
        'In [1910=1910], on [October 5=1910-10-05], the king fled.',
        'She died on [10 December=1989-12-10] in [1989=1989].',
        'They landed on [6 June 1871=1871-06-06]. By the [end of the month=1871-06] they held the port, and by the [end of the year=1871] the land.',
        'He took the town on [1 March 1871=1871-03-01]. On the [15th=1871-03-15] he lost it.',
        'It ended by [mid-1855=1855]; in the [winter of 1854–55=1854-WI] they starved.',
        'From the [spring=1864-SP] to the [autumn of 1864=1864-FA] they marched.',
      ],
      'unknown',
    );
  });

  describe('no telling begins with what has gone on since', () => {
    checkDates(
      ['Kolb has run the league since [2011=2011]. You will shut the gates on [1 July=XXXX-07-01], I hear.'],
      'unknown',
    );
  });

  describe('what will be done lies ahead of the day of writing', () => {
    checkDates([
      'She was born on [3 June 1931=1931-06-03] and left on [12 July 1955=1955-07-12].\nShe wed in [1960=1960].\nA service will be held on [28 May=2025-05-28].',
    ]);
  });

  describe('news of what was done long ago counts from its own day', () => {
    checkDates([
      // Of a trial, with what is to come of it.
      'He has been told to pay within [three months=DURATION P3M]. He was jailed in [March=2025-03] for what he did from [June 2017=2017-06] to [September 2021=2021-09].\nThe board barred him in [August 2023=2023-08]. At a hearing on [Tuesday=2025-03-04] he said nothing. He has [28 days=DURATION P28D] to appeal.',
      'Kolb took it between [June 2021=2021-06] and [May 2022=2022-05], a court heard on [Friday=2025-02-28].\nShe admitted it on [12 January=2025-01-12].\nOne victim died in [March 2023=2023-03]. Kolb left [last summer=2024-SU].',
    ]);
  });

  describe('nor does what lies ahead', () => {
    checkDates(
      ['In [2019=2019] the council asked for that and was laughed at. They will vote on [7 May=XXXX-05-07].'],
      'unknown',
    );
  });

  describe('asides do not move it', () => {
    checkDates(
      [
        'The war ([1 September 1871=1871-09-01] – [2 May 1872=1872-05-02]) was short. On [3 October=1871-10-03] the capital fell.',
        'They met on [3 June 1871=1871-06-03]. Kolb (born on [1 May 1820=1820-05-01]) spoke. The [next day=1871-06-04] they parted.',
        'The siege began in [March 1871=1871-03]. General Kolb ([1820=1820]–[1899=1899]) led it. In [May=1871-05] he won.',
        'The siege began in [March 1871=1871-03]. It broke the [1848=1848] pact. In [May=1871-05] the town fell.',
      ],
      'unknown',
    );
  });

  describe('steps count from the day told', () => {
    checkDates(
      [
        'The town fell on [3 June 1871=1871-06-03]. [Two days later=1871-06-05] the fort followed, the [next day=1871-06-06] the bridge.',
        'The king fled in [1910=1910]. The [following year=1911], [1911=1911], a republic was founded; it fell [three years later=1914].',
        'It opened on [7 August 1948=1948-08-07]. [Next year=1949], in [1949=1949], it closed.',
        'He landed on [12 May 1855=1855-05-12]; on the [morning of the 17th=TIME 1855-05-17TMO] he fell ill. [That autumn=1855-FA] he died.',
        'It was planned in [1870=1870] and begun on [Saturday, 3 June 1871=1871-06-03]. On [Monday=1871-06-05] it was over.',
        'They marched on [3 June 1871=1871-06-03]. At [dawn=TIME 1871-06-03TMO] they attacked; they withdrew in the [evening=TIME 1871-06-03TEV].',
      ],
      'unknown',
    );
  });

  describe('hours and parts of a day go with the day behind them', () => {
    checkDates(
      [
        'The war began in [March 1840=1840-03]. At [dawn on 9 June=TIME 1840-06-09TMO] the bridge was blown up; at [dusk on the 11th=TIME 1840-06-11TEV] they left.',
        'In the [early morning hours of 12 May 1841=TIME 1841-05-12TMO] fire broke out. At [sunrise=TIME 1841-05-12TMO] it was out.',
      ],
      'unknown',
    );
  });

  describe('seasons have their place in the year', () => {
    checkDates(
      [
        'They starved in the [winter of 1821/22=1821-WI]. The war ended the [following spring=1822-SP].',
        'Through the [winter of 1709–1710=1709-WI] both courts bargained.',
        'In the [spring of 1842=1842-SP] they came; the [following autumn=1842-FA] they left.',
        'In the [summer months of 1844=1844-SU] the front stood still. The [next winter=1844-WI] was cold.',
      ],
      'unknown',
    );
  });

  describe('behind a winter come the first months of the next year', () => {
    checkDates(
      [
        'The rising began on [11 November 1794=1794-11-11]. [That winter=1794-WI] was hard; between [January=1795-01] and [March=1795-03] many died.',
      ],
      'unknown',
    );
  });

  describe('“that” points back where no clause begins with it', () => {
    checkDates(
      [
        'He took the town in [June 1862=1862-06] and spent [that summer=1862-SU] in it. Fever broke out [that December=1862-12]. [That April=1862-04] he had been well.',
        'He left in [June 1862=1862-06]. She said that summer was over and that [Friday=XXXX-WXX-5] would be quiet.',
        'They confirmed that [Friday=XXXX-WXX-5] for once would be quiet. He told the crowd that [Monday=XXXX-WXX-1] in the town was calm.',
      ],
      'unknown',
    );
    checkDates(['It rained [that December=2024-12].']);
  });

  describe('what is told once more counts from the date before', () => {
    checkDates(
      [
        'It fell in [1919=1919]. An amnesty was not passed until [1926=1926], [seven years later=1926]. [Two years later=1928] he died.',
        'It fell on [3 June 1919=1919-06-03]. On [5 June=1919-06-05], [two days later=1919-06-05], the fort fell; on [6 June=1919-06-06], the [next day=1919-06-06], the bridge.',
        'He left on [7 June 1919=1919-06-07], the [next day=1919-06-08] he was dead.',
        'He bought it in [April 1951=1951-04] and sold it [that Christmas=1951-12-25].',
        'He left in [June 1919=1919-06]. On the [last day of the month=1919-06-30] they met; at [seven the next morning=TIME 1919-07-01T07:00] it was over. By [noon on the 20th=TIME 1919-07-20T12:00] he was back.',
      ],
      'unknown',
    );
  });

  describe('a day of the month may stand before “and”', () => {
    checkDates(
      [
        'It began on [12 August 1889=1889-08-12]. The ships lay idle; on the [19th=1889-08-19] and in the week after it the mob ruled.',
        'It began on [12 August 1889=1889-08-12]. They lived on the 8th and 9th floors, and ran on the 8th and last day.',
      ],
      'unknown',
    );
  });

  describe('days with their weekday, and “the Monday”, in what was long ago', () => {
    checkDates([
      'It was decided on [12 August 1889=1889-08-12]. On [Friday, 23 August=1889-08-23], the carters joined them. The [next day=1889-08-24] they won. By the [first week of September=1889-09] it was over, and on the [Monday=1889-09-02] they sailed.',
      'He left on [3 May 2019=2019-05-03]. On [Friday, 23 August=2024-08-23], it failed.',
      'It was found on [1 March=2025-03-01]. He had been seen on the [Thursday=2025-02-27].',
    ]);
  });

  describe('holidays and the end of the year are those of the story', () => {
    checkDates(
      [
        'The league declared war in [March 1488=1488-03]. The siege was raised before [Christmas=1488-12-25]; on [New Year’s Day=1489-01-01] they left.',
        'In [1841=1841], on [8 September=1841-09-08], the road was cut. By [year’s end=1841] thousands had starved.',
        'On [June 1, 1862=1862-06-01], Kolb attacked. He withdrew [early the next morning=TIME 1862-06-02TMO].',
        'She came to power in [1502=1502]. In her last decade she turned to the arts.',
        'The guns fell silent in [May 1872=1872-05]. From [July=1872-07] until the [end of the year=1872] the port had stood empty.',
        'It fell in [October 1872=1872-10]. In the [first half of 1873=1873-H1] the league came back, and by the [end of May=1873-05] it held the town.',
      ],
      'unknown',
    );
  });

  describe('a few years alone are no story, where the day of writing is known', () => {
    checkDates([
      'The firm was fined for spills between [2019=2019] and [2022=2022]. It has until [30 June=2025-06-30] to act, and asked in [October=2024-10]. Its debt has grown since [2020=2020].',
    ]);
  });

  describe('weekdays go on from the day told, where no day of writing is known', () => {
    checkDates(
      [
        'The crisis came to a head on [October 14, 1962=1962-10-14]. On [Monday, October 22, at 7 pm=TIME 1962-10-22T19:00], he spoke. By [Friday evening=TIME 1962-10-26TEV] a letter came; on [Sunday=1962-10-28] it was over. In [early 1963=1963] ships left, by [that April=1963-04] the last.',
      ],
      'unknown',
    );
  });

  describe('hours, days and steps in the words of histories', () => {
    checkDates(
      [
        'At [0830 on 5 August 1864=TIME 1864-08-05T08:30] the fleet sailed; at [0915=TIME 1864-08-05T09:15] it met the enemy.',
        'He was shot on [14 April 1865=1865-04-14] and died at [7:22 the next morning=TIME 1865-04-15T07:22].',
        'The retreat began on the [night of July 4–5, 1863=TIME 1863-07-04TNI].',
        'It fell on the [night of 12–13 May 1871=TIME 1871-05-12TNI], the fort on the [night of 3/4 June=TIME 1871-06-03TNI].',
        'They fought on [5 May 1871=1871-05-05], and on the nights of [7=1871-05-07] and [9 May=1871-05-09].',
        'He landed on [3 June 1871=1871-06-03] and left [early the following year=1872]. He sailed in [1875=1875] and died [late the same year=1875].',
        'The army came in [December 1979=1979-12], and on the [27th of that month=1979-12-27] the king was killed.',
        'The town fell in [1996=1996]. [Five years on=2001], in [October 2001=2001-10], it was bombed. In the [early 80s=198] it had been rich.',
      ],
      'unknown',
    );
  });

  describe('centuries have an era', () => {
    checkDates(
      [
        'In [539 BC=BC0539] they opened their gates, and [two centuries later=BC0339] they shut them. In [AD 47=0047] they fled; [ten years later=0057] they were back.',
        'The war began in [1941=1941]. By the [decade’s end=194] it was over.',
        'By the [middle of the third millennium BC=BC2] there were towns; they lasted into the [second millennium=1].',
        'Founded in the [2nd century BC=BC01], it was sacked in the [4th century AD=03] and rebuilt in the [9th century=08].',
      ],
      'unknown',
    );
  });

  describe('decades and centuries are counted from those told', () => {
    checkDates([
      'In the [1850s=185] it prospered. By the [end of the decade=185] it had 300 men; in the [following decade=186] it failed.',
      'The fort was built in the [14th century=13] and burnt at the [close of the same century=13]. [Two centuries later=15] it stood again.',
      'In the [5th century BC=BC04] it had four cities. [A century later=BC03] all had fallen.',
      'The [1960s=196] were good years. [A decade later=197] the mines were shut.',
      'It opened in [1857=1857]. By the [turn of the century=18] it had closed.',
      'In [1852=1852] there was one mill; by [mid-century=18] there were thirty.',
    ]);
  });

  describe('a month and a day need a year, not a century', () => {
    checkDates([
      'Since the [1990s=199] prices have risen. In [February=2025-02] they fell; they fall on [3 March=2025-03-03].',
    ]);
  });

  describe('early years, where no number of things can be meant', () => {
    checkDates([
      'In the [spring of 838=0838-SP] he marched north. On [12 August=0838-08-12] he took the town.',
      'In [863=0863], his son was killed; she died in [899=0899].',
      'Aldo (r. [871=0871]–[899=0899]) was king. He ruled from [871=0871] to [899=0899].',
      'They crossed in the [winter of 219 BC=BC0219-WI].',
      'In [302=0302], it fell. They lost by 212 by 198.',
      'In 863 cases it failed; he was killed in 187 attacks and scored in 212. Prices rose from 410 to 588.',
      'It was a free city from [1219=1219] to [1806=1806].',
    ]);
  });

  describe('a sentence opens its year with a part of it, too', () => {
    checkDates([
      'It was sold in [April 1999=1999-04]. In the [first nine months=DURATION P9M] of [2002=2002] it lost much, and on [15 November=2002-11-15] it failed.',
    ]);
  });

  describe('these days are not those days', () => {
    checkDates(
      ['Built in [1904=1904], the mill was sold in [1911=1911]. [Today=PRESENT_REF] it is a museum.'],
      'unknown',
    );
  });

  describe('also where the day of writing is known', () => {
    checkDates([
      'In [1861=1861] war broke out; it ended in [1865=1865]. The siege began in [March 1862=1862-03]. On the [morning of 12 June=TIME 1862-06-12TMO], at around [05:00=TIME 1862-06-12T05:00], the guns opened fire.',
      'Velm rose in [1861=1861] and in [1863=1863]. It fell on [3 June 1863=1863-06-03]. By [Friday=2025-02-28] it was in flames; on [9 June=1863-06-09] all was over.',
      'The siege began on [3 June 1871=1871-06-03]. On [12 July=1871-07-12] the walls fell.\nIn [October 1872=1872-10] the king died. In [1873=1873] his son was crowned; in [May=1873-05] he made peace.',
      'The firm was founded in [1904=1904]. On [Monday=2025-03-03] it said that profits fell in [January=2025-01].',
    ]);
  });

  describe('a look back in the news goes on from day to day', () => {
    checkDates([
      'The duke set out in the [spring of 1704=1704-SP]. On [2 July=1704-07-02] he stormed the hill, and on [13 August=1704-08-13] won. By the [end of the year=1704] he was ill.',
      'Velm fell in [April 1945=1945-04]. On [12 April=1945-04-12] the bridge was blown up. Few stayed. The fighting went on until [8 May=1945-05-08].',
      'They sailed in [November 1911=1911-11]. On [3 December=1911-12-03] they met ice; on [9 January=1912-01-09] they landed.',
      'The yard opened in [June 1941=1941-06]. On the [night of 2 August=TIME 1941-08-02TNI] two ships sank.',
    ]);
  });

  describe('a year that opens a sentence opens a look back', () => {
    checkDates([
      'In [1704=1704] the duke set out. On [2 July=1704-07-02] he stormed the hill, and on [13 August=1704-08-13] won.',
      'In [2016=2016] she opened a shop in [May=2016-05] and another in [October=2016-10].',
      // What is in living memory may be told beside news of today.
      'In [2019=2019] it was founded. On [2 July=2024-07-02] it failed.',
      'The [1704=1704] march is shown in oil. On [2 July=2024-07-02] the picture was sold.',
    ]);
  });

  describe('a new year begins behind the year told', () => {
    checkDates(
      [
        '[Late in 1862=1862], the army moved south. [Early in the new year=1863] it was beaten. By [mid-summer=1863-SU] it had gone.',
      ],
      'unknown',
    );
  });

  describe('a day of long ago tells a story where nothing counts from now', () => {
    checkDates([
      'At [dawn on 3 June 1781=TIME 1781-06-03TMO] the squadron stood in. On the [4th=1781-06-04] Tessin could not follow. By the [end of the month=1781-06] half the ships were lost; by the [25th=1781-06-25] two men in three were sick.',
      'The mill was built on [3 June 1781=1781-06-03]. It reopened [last week=2025-W09] and on [12 February=2025-02-12] burnt down.',
      'The mill was built in [1781=1781] and burnt in [1898=1898]. It reopened on [12 February=2025-02-12].',
      // News of what is: the old day is an aside.
      'The fair is to return after [a century=DURATION P100Y]. It has been missed since [1925=1925].\n\nThe first was held on [24 June 1721=1721-06-24].\n\nThe council backed the plan in [September=2024-09].',
    ]);
  });

  describe('a season of the year beside that told', () => {
    checkDates([
      'In [1908=1908] three ships were lost, and in the [spring of the year after=1909-SP], the line was sold.',
      'It burned in [1908=1908]. In [May of the year before=1907-05], it had been insured.',
    ]);
  });

  describe('an hour is of the day to which the sentence has come', () => {
    checkDates([
      'It rained on [1 September 1862=1862-09-01]. [Two days later=1862-09-03], a little after [four in the afternoon=TIME 1862-09-03T16:00], the pickets fell back.',
    ]);
  });

  describe('what went on in a year is told from its days', () => {
    checkDates([
      'The strike of [1912=1912] began on [Thursday, 11 January=1912-01-11]. By the [Saturday evening=TIME 1912-01-13TEV] ten thousand were out. Troops fired on the [29th=1912-01-29].',
      'The bridge of [1898=1898] was closed on [3 February=2025-02-03].',
    ]);
  });

  describe('the year after moves a look back on, many years end it', () => {
    checkDates([
      'In [1846=1846] the crop was lost. [Early the following year=1847] kitchens were set up, and in [July=1847-07] they fed all.',
      'She began in [September 1962=1962-09], moved [11 years later=1973], and gave it up. She died on [2 February=2025-02-02].',
    ]);
  });

  describe('“that July” behind what was done', () => {
    checkDates([
      'In [spring 1937=1937-SP] he left; he was killed [that July=1937-07], [three months=DURATION P3M] short of thirty.',
    ]);
  });

  describe('days of the month told, and the very next day', () => {
    checkDates([
      'War came on [3 July 1866=1866-07-03]; by the [22nd of the month=1866-07-22] it was over. He fled the very [next day=1866-07-23].',
      'They were deported in [February 1944=1944-02]; [that spring=1944-SP] their villages got new names.',
      'A town stood there from the [19th=BC18] to the [12th century BC=BC11]; it has walls from the [5th=BC04]–[4th century BC=BC03].',
      'It will be closed from the [10th=2025-03-10].',
    ]);
  });

  describe('the 38th of anything is no day', () => {
    checkDates([
      'They met on [3 June 1781=1781-06-03]. By the 5th Infantry they were met. On the 3rd Earl fell the guilt.',
    ]);
  });

  describe('one day by two calendars moves the story once', () => {
    checkDates([
      'On [24 October 1917=1917-10-24] by the old calendar, [6 November=1917-11-06] by the new, they met. The [next morning=TIME 1917-10-25TMO] they fled.',
      'He died on [11 February 1732=1732-02-11], or [31 January=1732-01-31] as his people counted. The heir was crowned [a month later=1732-03].',
      'He died on [11 February 1732=1732-02-11] ([31 January=1732-01-31] Old Style) and was buried [two days later=1732-02-13].',
    ]);
  });

  describe('behind a year as a whole comes the next spring', () => {
    checkDates([
      'They wintered there in [1782=1782]. The [following spring=1783-SP] they left.',
      'The first came in the [spring of 1848=1848-SP], the second the [summer after=1848-SU].',
      'She reached the strait on [3 June 1577=1577-06-03], saw land [that August=1577-08], and turned back.',
      'In the [year of our Lord 1588=1588] the fleet sailed on [30 May=1588-05-30].',
    ]);
  });

  describe('behind a night comes the dawn of the next day, and the night behind it', () => {
    checkDates([
      'They crossed on the [night of 9 May 1815=TIME 1815-05-09TNI]. By [daybreak=TIME 1815-05-10TMO] they held the pass. [Two nights later=1815-05-11] they lost it.',
      'It struck on the [night of 14 April 1812=TIME 1812-04-14TNI]. It went down at [2.20 a.m.=TIME 1812-04-15T02:20]',
    ]);
  });

  describe('the following May is behind what was told last, a season or a year', () => {
    checkDates(
      [
        'It was shut in the [winter of 1704=1704-WI] and did not open until the [following May=1705-05].',
        'It was shut in [1704=1704]. The [following May=1705-05] it opened. By [early 1748=1748] it was rich; by [midsummer=1748-SU] it was lost.',
        'They met on [26 December 1690=1690-12-26]. He gave them until the [last day of the year=1690-12-31]. It was coldest about the [30th=1690-12-30].',
      ],
      'unknown',
    );
  });

  describe('years before Christ go down', () => {
    checkDates(
      [
        'The city burned in [480 BC=BC0480]; in [479=BC0479] it was rebuilt. It held out until [336=BC0336]. Digging began in [1931=1931].',
        'They crossed in [55 BC=BC0055], and again in [AD 43=0043]. In [410=0410] they left.',
      ],
      'unknown',
    );
  });

  describe('behind what was told', () => {
    checkDates([
      'On [2 September 1870=1870-09-02] he gave up. [Two days after that=1870-09-04] the king fled, and before the [year=1870] was out he was dead.',
      'It closed 25 shops in [2024=2024] and 19 the [year before that=2023]. It fell [two years=DURATION P2Y] after that attack.',
      'It was found in [June 2004=2004-06]. For [a few days=DURATION PXD] [that December=2004-12] it looked grim.',
      'It was lit on [St Nicholas’ Day 1811=1811-12-06].',
    ]);
  });

  describe('old years', () => {
    checkDates(
      [
        'The election of [1848=1848] split the party, a force of 1843 men marched.',
        'He ruled from [284=0284] to [305 AD=0305]; in the [year 910=0910] it burned.',
        'In [February 1917=1917-02] one fell, and again [that October=1917-10].',
        'The castle was built in about [1520=1520] by about 1520 men.',
        'She was born in Velm (in [1799=1799]), and served from [1879=1879] to [1883=1883] as mayor.',
        'The [1896=1896] Velm rail crash came in [1895=1895]/[1896=1896].',
        'From [264=BC0264] to [241 BC=BC0241] they fought; he fell on [15 March 44 BC=BC0044-03-15].',
        'The battle of [28 May 621=0621-05-28] was short.',
        'In the [15th=14] and [16th centuries=15], and in the [mid-to-late 1990s=199].',
      ],
      'unknown',
    );
  });
});
