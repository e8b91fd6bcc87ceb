import { check } from './markup';

describe('whom a pronoun stands for', () => {
  describe('by gender', () => {
    check([
      ['[p:Anna Kolb] met [p:Peter Wick]. She asked the [o:port] to {request|close}.', 'Anna Kolb', 'port'],
      ['[p:Anna Kolb] met [p:Peter Wick]. He asked the [o:port] to {request|close}.', 'Peter Wick', 'port'],
      ['Ms [p:Wick] met Mr [p:Kolb]. He asked the [o:port] to {request|close}.', 'Kolb', 'port'],
      ['Mr [p:Kolb] spoke.\n[p:Kolb] met Ms [p:Wick]. He asked the [o:port] to {request|close}.', 'Kolb', 'port'],
      ['[p:Rania Moe] sued a [p:fisherman]. He urged [o:Skylark] to {request|pay}.', 'fisherman', 'Skylark'],
      // A name that nobody lists ends like a woman's; nobody else is there to be him.
      ['[p:Gorna Veld] spoke. He urged [o:Skylark] to {request|pay}.', 'Gorna Veld', 'Skylark'],
    ]);
  });

  describe('by those before', () => {
    check([
      [
        '[p:Outi Moe] led the talks. "It went well," she told [p:Courier]. She proposed a {proposal|joint audit}.',
        'Outi Moe',
      ],
      // Whoever the pronoun is, it is not the one who stands beside it.
      ['[p:Ana Kolb] won. Unlike [p:Ida Moe], she urged [o:Skylark] to {request|pay}.', 'Ana Kolb', 'Skylark'],
      ['[p:Ida Moe] called [p:Ana Kolb]. [p:Kolb] was out. She urged [o:Skylark] to {request|pay}.', 'Kolb', 'Skylark'],
    ]);
  });

  describe('is nobody before, where a clause or a phrase says who those are', () => {
    check([
      ['The [o:union] met the [g:owners]. The [p:mayor] urged those who own the quays to {request|pay}.', 'mayor', ''],
      ['The [o:union] met the [g:owners]. The [p:mayor] urged those in charge to {request|pay}.', 'mayor', ''],
      ['The [g:owners] were late. The [p:mayor] urged them to {request|pay}.', 'mayor', 'owners'],
    ]);
  });

  describe('by number', () => {
    check([
      ['[p:Moe] stays. His [g:allies] left. The [o:party] called on both of them to {request|go}.', 'party', ''],
      [
        'The [p:mayor] met [p:Ana Kolb] and [p:Jo Wick]. The [o:party] called on both of them to {request|go}.',
        'party',
        'Ana Kolb; Jo Wick',
      ],
      [
        "The [o:council]'s leader, [p:Ida Moe], said the [o:firm] was late and asked it to {request|pay}.",
        'Ida Moe',
        'firm',
      ],
      [
        '[g:Both sides] listened to the [o:Sultanate]. [p:Jo Wick] urged them to {request|stop the fighting}.',
        'Jo Wick',
        'Both sides',
      ],
      ['The [p:drivers] met [p:Ana Kolb]. She asked the [o:port] to {request|close}.', 'Ana Kolb', 'port'],
    ]);
  });

  describe('by a name in apposition', () => {
    check([
      ['The [p:mediator], the envoy [p:Jo Wick], proposed a {proposal|pause}.', 'Jo Wick'],
      ['“We ask the [o:port] to {request|close},” said its [p:chief], [p:Ana Kolb].', 'Ana Kolb', 'port'],
      ['The [p:minister], who met [p:Ana Kolb], proposed a {proposal|pause}.', 'minister'],
      ['[p:Kolb]’s assistant, [p:Jo Wick], would like the [o:port] to {request|close}.', 'Jo Wick', 'port'],
      ['The port’s biggest [p:owner], the [o:Velm Foundation], proposed a {proposal|sale}.', 'Velm Foundation'],
      ['The port’s biggest [p:owner], the [o:Velm Foundation]’s head, proposed a {proposal|sale}.', 'owner'],
      ['An [p:engineer], [p:Jo Wick], came. The 61-year-old asked the [o:port] to {request|close}.', 'Jo Wick', 'port'],
    ]);
  });

  describe('by rank', () => {
    check([
      ['[c:Norland] and [c:Sudria] met. The former wants a {request|pause}.', 'Norland'],
      ['[c:Norland] and [c:Sudria] met. The latter wants a {request|pause}.', 'Sudria'],
      ['The [p:mayor] saw the [p:bishop]. The latter called for a {request|pause}.', 'bishop'],
      ['The [p:mayor] saw the [p:bishop]. The former called for a {request|pause}.', 'mayor'],
    ]);
  });

  describe('not by those who only own, hear or report', () => {
    check([
      ['[c:Norland]’s [o:government] met. It asked the [o:port] to {request|close}.', 'government', 'port'],
      ['VELM ([o:Norpress]) - The [o:union] met. They asked the [o:port] to {request|close}.', 'union', 'port'],
      ['The [o:union] wrote a letter, seen by [o:Norpress]. It asks the [o:port] to {request|close}.', 'union', 'port'],
      ['The [o:union] told the [o:Courier] that it was tired. It wants a {request|pause}.', 'union'],
    ]);
  });

  describe('not by whose voice it is, nor by what only describes a name', () => {
    check([
      [
        'The [g:neighbours] met. [c:Norland]’s [o:ministry] hopes that {request|they will agree}.',
        'ministry',
        'neighbours',
      ],
      ['“No,” said [p:Ida Moe], a mother of two who chairs it. She wants a {request|vote}.', 'Ida Moe'],
    ]);
  });

  describe('by herself, where she tells it', () => {
    check([
      ['The [p:mayor] said she wanted a {request|vote}.', 'mayor'],
      ['[p:Anna Kolb] said she wanted a {request|vote}.', 'Anna Kolb'],
      ['[p:Anna Kolb] was cross. Her agent, [p:Peter Wick], said she wanted a {request|vote}.', 'Anna Kolb'],
    ]);
  });

  describe('behind a medium that reports it', () => {
    check([
      [
        '[g:Prosecutors] summoned two [g:clerks]. {demand|They must appear}, [o:Norpress] reports.',
        'Prosecutors',
        'clerks',
      ],
      ['“{demand|The [p:minister] must go},” the [o:Courier] quoted [p:Ida Moe] as saying.', 'Ida Moe', 'minister'],
      ['{demand|The [p:minister] must go}, the [o:union] said, according to the [o:Courier].', 'union', 'minister'],
      ['{demand|The [p:minister] must go}, [o:Norpress] reported.', '', 'minister'],
      ['{demand|Google must pay}, the [o:court] said.', 'court', 'Google'],
    ]);
  });

  describe('not by whom a relative clause says more of', () => {
    check([
      ['[g:Lawyers] said police shot at people who came. They want a {request|ban}.', 'Lawyers'],
      ['The [o:league]’s secretary, [p:Ida Moe], was cross. “{demand|Send us the files},” she said.', 'Ida Moe'],
      ['One of them, the [o:Velm Foundation], proposed a {proposal|sale}.', 'Velm Foundation'],
      ['It costs $4 in [c:Norland], which called for a {request|ban}.', 'Norland'],
    ]);
  });

  describe('where one says a thing and demands another', () => {
    check([
      ['[p:Ida Moe] said {proposal|[p:Kolb] should go}, and demanded that {demand|he pay}.', 'Ida Moe', 'Kolb'],
      ['The [g:rebels], who say that they are right, want a {request|pause}.', 'rebels'],
    ]);
  });

  describe('whom the words before a subject are about', () => {
    check([
      [
        '“We have a duty,” [p:Spits] said.\nIn his sermon in [l:Velm], [p:John Okar] called it wrong but he urged [g:residents] to {request|be calm}.',
        'John Okar',
        'residents',
      ],
      ['[p:Ivo Lemm] is no friend. In his report, he asked for {request|more boats}.', 'Ivo Lemm'],
    ]);
  });

  describe('in a quotation that goes on', () => {
    check([['The [o:court] met. “[o:Orbit] is too big,” [p:Kolb] said. “{demand|It must choose}.”', 'Kolb', 'Orbit']]);
  });

  describe('by who is told', () => {
    check([
      ['The [o:bloc] told member states that {demand|they must pay}.', 'bloc', 'member states'],
      ['The [p:minister] told [g:residents] of the valley {proposal|they should leave}.', 'minister', 'residents'],
    ]);
  });
});
