import { check } from './markup';

describe('whoever is to do what must be done', () => {
  describe('is whom the passive names behind "by"', () => {
    check([
      ['{demand|Every broken pane must be paid for by the [o:landlord]}, [p:Ana Kolb] said.', 'Ana Kolb', 'landlord'],
      ['{proposal|The lift should be paid for by the [o:council]}, [p:Ana Kolb] said.', 'Ana Kolb', 'council'],
    ]);
  });

  describe('is not anybody of a kind, nor who only has the say', () => {
    check([
      ['{demand|The wreck must be looked into by a judge}, [p:Ana Kolb] said.', 'Ana Kolb', ''],
      ['{proposal|The fund should be run by the [o:union]}, [p:Ana Kolb] said.', 'Ana Kolb', ''],
    ]);
  });
});

describe('who demands, told by', () => {
  describe('a noun with a place behind it', () => {
    check([
      ['[g:Tenants] below the [l:Orm] quarry want the {request|blasting stopped}.', 'Tenants'],
      [
        '[g:Wardens] of three huts above the [l:Orm] pass asked the [o:council] to {request|clear the path}.',
        'Wardens',
      ],
    ]);
  });

  describe('an aside that goes on', () => {
    check([
      ['The only protest comes from the [o:school], which fears for its pupils and wants a {request|fence}.', 'school'],
      [
        'The port fired them against the advice of its own [g:nurses], who had recommended a {proposal|rest}.',
        'nurses',
      ],
    ]);
  });
});

describe('who holds up what is to be read', () => {
  describe('is whom the sentence before tells of', () => {
    check([
      ['Hundreds of [g:nurses] filled the square. Many carried placards: “{demand|Pay us}”.', 'nurses'],
      ['Dozens of [g:nurses] sat outside the court. Some held candles. One poster read: “{demand|Free Jo}”.', 'nurses'],
      ['Some forty [g:nurses] sat on the stairs. They had one banner. “{demand|Leave us alone},” it read.', 'nurses'],
    ]);
  });
});
