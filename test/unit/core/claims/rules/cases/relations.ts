import { claim, sidecar, type CasesOf, type Case } from './case';

/** Relations to claims that are not there. */
export const RELATION_CASES: CasesOf<'claim.unresolved-relation'> = {
  'claim.unresolved-relation': [
    ['no such claim', sidecar(claim('1', 'relations: [{ type: repeats, target: c-0000000009 }]')), ['c-0000000009']],
    ['the claim itself', sidecar(claim('1', 'relations: [{ type: answers, target: c-0000000001 }]')), ['c-0000000001']],
    ['a claim', sidecar(claim('1', 'relations: [{ type: repeats, target: c-0000000002 }]') + claim('2', '')), []],
    ...(
      [
        ['a claim of another article', '../old/quay.md#c-0000000009', true],
        ['the claim itself, by way of its article', 'ferry.md#c-0000000001', false],
        ['a claim with the same id in another article', 'unseen.md#c-0000000001', true],
        ['no such claim of another article', '../old/quay.md#c-0000000008', false],
        ['an article without claims', 'none.md#c-0000000009', false],
        ['an article that nobody has looked at', 'unseen.md#c-0000000009', true],
        ['out of the workspace', '../../old/quay.md#c-0000000009', false],
        ['out of the workspace and back', '../../news/old/quay.md#c-0000000009', false],
        ['an absolute path', '/old/quay.md#c-0000000009', false],
        ['a drive', 'C:/old/quay.md#c-0000000009', false],
        ['an address', 'https://example.org/quay.md#c-0000000009', false],
        ['a backslash', '..\\\\\\\\old\\\\\\\\quay.md#c-0000000009', false],
        ['a path without a claim', '../old/quay.md#', false],
        ['a name with a hash', '../old/a#b.md#c-0000000009', true],
      ] as const
    ).map(([what, target, isThere]): Case => {
      const written = `"${target.replaceAll('\\\\\\\\', '\\\\')}"`;
      return [
        what,
        sidecar(claim('1', `relations: [{ type: repeats, target: ${written} }]`)),
        isThere ? [] : [written],
        {
          articlePath: 'news/ferry.md',
          otherClaims: new Map([
            ['old/quay.md', new Set(['c-0000000009'])],
            ['old/a#b.md', new Set(['c-0000000009'])],
            ['news/none.md', undefined],
          ]),
        },
      ];
    }),
  ],
};
