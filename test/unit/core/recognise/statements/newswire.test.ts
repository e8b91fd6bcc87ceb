import { check } from './cases';

describe('"according to" among asides', () => {
  check([
    [
      'According to the [o:Norland Herald], Professor [p:Jo Wick], the chairman of the panel, left early.',
      'Norland Herald',
      'Professor Jo Wick, the chairman of the panel, left early',
      'indirect',
    ],
    [
      'According to the [p:coach], [p:Jo Wick], in May the club was sold.',
      'Jo Wick',
      'in May the club was sold',
      'indirect',
    ],
    ['According to [p:Kolb], a lawyer, the club was sold.', 'Kolb', 'the club was sold', 'indirect'],
    ['According to [p:Kolb], bread, milk and rents are dear.', 'Kolb', 'bread, milk and rents are dear', 'indirect'],
    ['According to [p:Kolb] the boat was sold.', 'Kolb', 'the boat was sold', 'indirect'],
    ['According to [o:police] in Velm, the man had left.', 'police', 'the man had left', 'indirect'],
    [
      'According to press reports, [p:Ana Kolb], the oldest sister, was the first to come.',
      'press reports',
      'Ana Kolb, the oldest sister, was the first to come',
      'indirect',
    ],
    ['It is, according to [p:Kolb], a disgrace.', 'Kolb', 'It is, according to Kolb, a disgrace', 'indirect'],
    ['We know that according to a [o:ministry] file, the dam leaks.', 'ministry', 'the dam leaks', 'indirect'],
  ]);
});

describe('who says it, behind long subjects', () => {
  check([
    [
      '[g:Sources] who spoke on condition of anonymity said that the paper was late.',
      'Sources',
      'the paper was late',
      'indirect',
    ],
    [
      '[g:Guides] who work in [c:Norland] and [c:Sudria], which boast fine beaches, say there have been no losses.',
      'Guides',
      'there have been no losses',
      'indirect',
    ],
    [
      '[g:Men] drinking beer after a game at the [o:Velm Rowing Club] in Orle said the bar was shut.',
      'Men',
      'the bar was shut',
      'indirect',
    ],
    [
      '[p:Jo Wick], a lawyer who is not working for anyone in the race, said rent “is no longer the issue”.',
      'Jo Wick',
      'rent “is no longer the issue”',
      'mixed',
    ],
    [
      'The [o:Courier] quoted an [p:officer] in the Velm, Norland, police department as saying that the man had fled.',
      'officer',
      'the man had fled',
      'indirect',
    ],
    [
      'At least 75 people were killed there, [o:Red Cross] and [g:ambulance officials] said.',
      'Red Cross; ambulance officials',
      'At least 75 people were killed there',
      'indirect',
    ],
    [
      'Contrary to other reports, the navy and the [o:Velm police] said on <Monday> that it was late.',
      'Velm police',
      'it was late',
      'indirect',
    ],
    ['In May, [g:residents] who said they opposed the port left.', 'residents', 'they opposed the port', 'indirect'],
    [
      'The film, said [p:Jo Wick], the head of the branch, is meant to shame the rich.',
      'Jo Wick',
      'The film, said Jo Wick, the head of the branch, is meant to shame the rich',
      'indirect',
    ],
    // What is said is no speaker.
    ['[p:Jo Wick], a spokesman, said fishermen first saw it.', 'Jo Wick', 'fishermen first saw it', 'indirect'],
    ['The [g:rebels] left, and in recent days said it was late.', 'rebels', 'it was late', 'indirect'],
    ['The [l:Velm] relatives have said it is late.', 'Velm relatives', 'it is late', 'indirect'],
    ["[p:Ana Kolb]'s stepson, who lives in Velm, said it was late.", 'stepson', 'it was late', 'indirect'],
  ]);
});

describe('where what is said begins and ends', () => {
  check([
    [
      '[p:Kolb] said that, as they came late, they had heard nothing.',
      'Kolb',
      'as they came late, they had heard nothing',
      'indirect',
    ],
    [
      '[p:Kolb] said that, were it up to her, the game would be moved.',
      'Kolb',
      'were it up to her, the game would be moved',
      'indirect',
    ],
    [
      '[p:Kolb] said that, having lost twice, the club had given up.',
      'Kolb',
      'having lost twice, the club had given up',
      'indirect',
    ],
    [
      '[p:Kolb] said although the divers had tried, nothing was found.',
      'Kolb',
      'although the divers had tried, nothing was found',
      'indirect',
    ],
    [
      'The [o:firm] said in a note that “The Harbour Files” was taken down.',
      'firm',
      'The Harbour Files” was taken down',
      'mixed',
    ],
    [
      'Little of the anger that the plan aroused remains, [g:residents] said, and many have moved away.',
      'residents',
      'Little of the anger that the plan aroused remains, residents said, and many have moved away',
      'indirect',
    ],
    [
      '[g:Officials] confirmed that he owes money in Velm, Norland; Orle, Sudria; and Keld, Vedra.',
      'Officials',
      'he owes money in Velm, Norland; Orle, Sudria; and Keld, Vedra',
      'indirect',
    ],
    ['[p:Kolb] said it was late, but he went on to praise the crew.', 'Kolb', 'it was late', 'indirect'],
    ['[g:Residents] said it was late, but they roundly condemned the raid.', 'Residents', 'it was late', 'indirect'],
    ['[p:Kolb] said in a letter published <Wednesday> that it was late.', 'Kolb', 'it was late', 'indirect'],
    [
      "It's unlikely that it will be closed quickly, said [p:Jo Wick], a former Norland adviser.",
      'Jo Wick',
      "It's unlikely that it will be closed quickly",
      'indirect',
    ],
    [
      'With its new phone almost complete, [o:Orbit] announced on <Friday> that the old one is dead.',
      'Orbit',
      'the old one is dead',
      'indirect',
    ],
    ['[p:Kolb] says a decision to shut the site is late.', 'Kolb', 'a decision to shut the site is late', 'indirect'],
    ['Half of those asked said the port was too small.', 'those asked', 'the port was too small', 'indirect'],
    [
      'The house burned, and in the words of the [p:prosecutor], [p:Jo Wick], “nobody came”.',
      'Jo Wick',
      'nobody came',
      'direct',
    ],
  ]);
});

describe('judgements and nouns in the news', () => {
  check([
    ['[p:Kolb] calls widening the pact “a mistake”.', 'Kolb', 'widening the pact “a mistake”', 'mixed'],
    [
      "[p:Kolb] called Norland's entry into the pact “a homecoming,” and left.",
      'Kolb',
      "Norland's entry into the pact “a homecoming,”",
      'mixed',
    ],
    [
      '[p:Kolb] described the row over the harbour, the rail line and the ferry as a farce.',
      'Kolb',
      'the row over the harbour, the rail line and the ferry as a farce',
      'indirect',
    ],
    [
      'The [o:Courier] described the [p:mayor], who lost the vote on <Monday>, as “a spent force”.',
      'Courier',
      'the mayor, who lost the vote on Monday, as “a spent force”',
      'mixed',
    ],
    ['In church, [p:Kolb] called the murder wrong but he urged calm.', 'Kolb', 'the murder wrong', 'indirect'],
    ['[p:Kolb] expressed hope the talks would go on.', 'Kolb', 'the talks would go on', 'indirect'],
    ['[p:Kolb] came to the conclusion that it was late.', 'Kolb', 'it was late', 'indirect'],
  ]);
});
