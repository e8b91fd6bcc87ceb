import { check } from './cases';

describe('what a text adds behind what is said', () => {
  check([
    ['[p:Kolb] said the bridge was safe, as thousands marched on it.', 'Kolb', 'the bridge was safe', 'indirect'],
    ['The [o:bank] said profits fell, days after its [g:clerks] went on strike.', 'bank', 'profits fell', 'indirect'],
    ['The [o:firm] said the mine would shut, amid growing protests.', 'firm', 'the mine would shut', 'indirect'],
    ['The [o:firm] said nothing was lost, without giving details.', 'firm', 'nothing was lost', 'indirect'],
    ['[p:Kolb] said the talks had failed, raising fears of a war.', 'Kolb', 'the talks had failed', 'indirect'],
    ['The flood was over, [g:officials] said, as thousands marched.', 'officials', 'The flood was over', 'indirect'],
    // What the speaker gives for a reason is said as well.
    ['[p:Kolb] said he would go, as he had no friends.', 'Kolb', 'he would go, as he had no friends', 'indirect'],
    ['The [o:firm] said it would pay, as the law requires.', 'firm', 'it would pay, as the law requires', 'indirect'],
    ['“It is late,” the [p:nurse] told her [p:son] that evening.', 'nurse', 'It is late', 'direct'],
    ['Its owner is said by [g:friends] to have fled.', 'friends', 'have fled', 'indirect'],
    [
      'The child, who had been missing, was found, said [p:Gil Moreno], who led the search.',
      'Gil Moreno',
      'The child, who had been missing, was found',
      'indirect',
    ],
    ['Its whip, [p:Jana Moltke], was blunt: “We lost.”', 'Jana Moltke', 'We lost', 'direct'],
  ]);
});
