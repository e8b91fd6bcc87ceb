import { check } from './markup';

/** What is wanted stands before the words by which it is wanted. */
describe('demands told before their cue', () => {
  describe('by whom a relative clause tells of', () => {
    check([
      ['The [g:judges], whom the [g:lawyers] want {request|removed}, were named in <May>.', 'lawyers'],
      ['The [o:union] attacked the levy, which it wants {request|repealed by Easter}.', 'union'],
      ['The bridge, which the [o:army] has ordered {demand|closed}, was built in <1911>.', 'army'],
      ['The fence, whose {demand|removal} the [g:farmers] demanded, still stands.', 'farmers'],
      ['The [g:men] whose {request|release} the [g:rebels] are seeking are held in [l:Velm].', 'rebels'],
      ['The patient whose treatment the [o:clinic] refused has died.'],
      ['The levy, which the [o:union] wanted, was passed.'],
    ]);
  });

  describe('by what is somebody’s demand', () => {
    check([
      ["A {demand|recount} was the [g:crowd]'s sole demand.", 'crowd'],
      ['{demand|Higher pay} is the chief demand of the [g:strikers].', 'strikers'],
      ["The {condition|release of the prisoners} remains the [g:rebels]' first condition.", 'rebels'],
      ["A {demand|pay rise} is among the [g:strikers]' demands.", 'strikers'],
      ['“{demand|Bread, not bullets}!” the [g:marchers] chanted.', 'marchers'],
      ['“Weeks, not months,” the [p:minister] said.'],
      ['This was their demand.'],
      ['These were its demands.'],
      ['Were its demands'],
      ['The letter was a demand.'],
    ]);
  });
});
