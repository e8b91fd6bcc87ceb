import { check } from './cases';

describe('what somebody said, without what the text adds to it', () => {
  check([
    ['The [o:ministry] said it was late, a version the [o:agency] disputes.', 'ministry', 'it was late', 'indirect'],
    ['[p:Kolb] said it cost $6m, a figure her own [g:aides] had put higher.', 'Kolb', 'it cost $6m', 'indirect'],
    ['[p:Kolb] says it is legal, something the [o:court] denies.', 'Kolb', 'it is legal', 'indirect'],
    ['[p:Kolb] said it was late, but would not be drawn on the cost.', 'Kolb', 'it was late', 'indirect'],
    [
      '[p:Kolb] said sales would grow by 0.4%, down from the 1% forecast in May.',
      'Kolb',
      'sales would grow by 0.4%',
      'indirect',
    ],
    ['[p:Kolb] said she would resign but did not say why.', 'Kolb', 'she would resign', 'indirect'],
    [
      'The [o:ministry] said the road was safe but declined to give details.',
      'ministry',
      'the road was safe',
      'indirect',
    ],
    [
      'The [p:envoy] said [c:Velm] had broken the truce, a claim [c:Velm] denies.',
      'envoy',
      'Velm had broken the truce',
      'indirect',
    ],
    [
      '[c:Norland] says the raid killed twelve soldiers, a figure [c:Sudria] disputes.',
      'Norland',
      'the raid killed twelve soldiers',
      'indirect',
    ],
    [
      '[g:Ministers] concede that the target will be missed, although none will say so in public.',
      'Ministers',
      'the target will be missed',
      'indirect',
    ],
    [
      'The [p:minister], he said, if the talks fail, will resign.',
      'minister',
      'The minister, he said, if the talks fail, will resign',
      'indirect',
    ],
  ]);
});

describe('what is said in odd places', () => {
  check([
    // Verbs that are nouns as well, behind what is said or amid it.
    ['The dam is safe, the [p:mayor] recalls.', 'mayor', 'The dam is safe', 'indirect'],
    ['The dam is safe, [g:experts] note.', 'experts', 'The dam is safe', 'indirect'],
    ['The dam, the [p:mayor] claims, is safe.', 'mayor', 'The dam, the mayor claims, is safe', 'indirect'],
    ['The dam, [g:experts] fear, is too old.', 'experts', 'The dam, experts fear, is too old', 'indirect'],
    ['Prices may fall, [g:analysts] speculate.', 'analysts', 'Prices may fall', 'indirect'],
    ['The [o:papers] reported, without naming a source, that she had fled.', 'papers', 'she had fled', 'indirect'],
    [
      'In Velm, according to the [o:police], forty people died.',
      'police',
      'In Velm, according to the police, forty people died',
      'indirect',
    ],
    ['The raid was, said the [p:envoy], “a farce”.', 'envoy', 'The raid was, said the envoy, “a farce”', 'mixed'],
    ['Wages will rise, the [o:bank] forecasts in its report.', 'bank', 'Wages will rise', 'indirect'],
    ['The talks are dead, as [p:Kolb] herself has admitted.', 'Kolb', 'The talks are dead', 'indirect'],
    [
      '[p:Kolb] said the law, as the [o:court] had ruled, was void.',
      'Kolb',
      'the law, as the court had ruled, was void',
      'indirect',
    ],
    [
      '[p:Kolb] accused the [o:firm] of inventing a crisis to push through a tax.',
      'Kolb',
      'the firm of inventing a crisis to push through a tax',
      'indirect',
    ],
    ["[p:Kolb]'s insistence that the vote was fair has convinced few.", 'Kolb', 'the vote was fair', 'indirect'],
    ['The [o:ministry] would not comment on what it called “tittle-tattle”.', 'ministry', 'tittle-tattle', 'direct'],
    [
      'The [o:union] protested against what it described as a return to piecework.',
      'union',
      'a return to piecework',
      'indirect',
    ],
  ]);
});

describe('what nouns and turned sentences say', () => {
  check([
    [
      "The [p:minister]'s warning to [g:farmers] that the dam would fail was ignored.",
      'minister',
      'the dam would fail',
      'indirect',
    ],
    ["[p:Kolb]'s statement on <Monday> that she was well has calmed nobody.", 'Kolb', 'she was well', 'indirect'],
    ["In the [o:government]'s telling, the strike collapsed.", 'government', 'the strike collapsed', 'indirect'],
    ['What [p:Kolb] would say was that the talks were over.', 'Kolb', 'the talks were over', 'indirect'],
    [
      'The roof, the documents showed, had leaked for years.',
      'documents',
      'The roof, the documents showed, had leaked for years',
      'indirect',
    ],
    ['[p:Kolb] is said to have died.', '', 'have died', 'indirect'],
  ]);
});

describe('who said it', () => {
  check([
    ['Two [g:officials] who have seen it say the list is long.', 'officials', 'the list is long', 'indirect'],
    ['[p:Holt], asked if he had met [p:Kolb], said it was late.', 'Holt', 'it was late', 'indirect'],
    ['The [g:guests] left. “It is late,” said one.', 'guests', 'It is late', 'direct'],
    ['“The war is over,” the [p:premier] began.', 'premier', 'The war is over', 'direct'],
    ['“The war is over,” [p:Kolb] chimed in.', 'Kolb', 'The war is over', 'direct'],
    ['“We waited for him,” [p:Kolb] wrote in a letter that ran to six pages.', 'Kolb', 'We waited for him', 'direct'],
    ['[g:Aides] laughed. “He saw it was lost,” said one of them.', 'Aides', 'He saw it was lost', 'direct'],
  ]);
});
