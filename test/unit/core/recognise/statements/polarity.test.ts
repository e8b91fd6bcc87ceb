import { check } from './cases';

describe('statements that deny or doubt', () => {
  check([
    ['[p:Rossi] denied that he had been paid.', 'Rossi', 'he had been paid', 'indirect', 'denies'],
    ['[p:Rossi] denied taking bribes.', 'Rossi', 'taking bribes', 'indirect', 'denies'],
    ['[g:Doctors] doubt that the drug works.', 'Doctors', 'the drug works', 'indirect', 'doubts'],
    // Whoever rejects a claim denies it.
    ['[p:Moe] rejected claims that she had lied.', 'Moe', 'she had lied', 'indirect', 'denies'],
    [
      'The [o:army] has brushed aside reports it shelled the ward.',
      'army',
      'it shelled the ward',
      'indirect',
      'denies',
    ],
    ['[p:Moe] dismissed allegations of fraud.', 'Moe', 'allegations of fraud', 'indirect', 'denies'],
    ['[p:Moe] rejected the claim that she had lied as "absurd".', 'Moe', 'she had lied', 'indirect', 'denies'],
    // Through whom somebody speaks.
    [
      'The [o:company], through its lawyer, [p:Jo Wick], denies that it lied.',
      'company',
      'it lied',
      'indirect',
      'denies',
    ],
    // How it stands to what is said.
    ['[p:Kolb] doubted that the bridge would hold.', 'Kolb', 'the bridge would hold', 'indirect', 'doubts'],
    [
      '[o:Skylark] disputed the findings of the inquiry.',
      'Skylark',
      'the findings of the inquiry',
      'indirect',
      'denies',
    ],
    ['[o:Norland] has denied any role in the attack.', 'Norland', 'any role in the attack', 'indirect', 'denies'],
    ['[p:Kolb] doubted whether the wall would hold.', 'Kolb', 'the wall would hold', 'indirect', 'doubts'],
    [
      "The [o:firm]'s denial that it had known of the leak was doubted.",
      'firm',
      'it had known of the leak',
      'indirect',
      'denies',
    ],
    [
      '[g:Doctors] are not convinced that the outbreak is over.',
      'Doctors',
      'the outbreak is over',
      'indirect',
      'doubts',
    ],
    ['[g:Doctors] are sceptical that the drug works.', 'Doctors', 'the drug works', 'indirect', 'doubts'],
    ['[g:Critics] question whether the line will pay.', 'Critics', 'the line will pay', 'indirect', 'doubts'],
    ['The [o:firm] rejected the findings.', 'firm', 'the findings', 'indirect', 'denies'],
    ["[p:Moe] isn't sure that the roof will hold.", 'Moe', 'the roof will hold', 'indirect', 'doubts'],
  ]);
});
