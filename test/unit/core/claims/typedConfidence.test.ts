import assert from 'node:assert/strict';
import { typedConfidence } from '../../../../src/core/claims/typedConfidence';

describe('how sure somebody is, as typed', () => {
  const CASES: readonly (readonly [string, number | 'ambiguous' | undefined])[] = [
    ['80', 0.8],
    ['80 %', 0.8],
    [' 80% ', 0.8],
    ['7', 0.07],
    ['100', 1],
    ['0', 0],
    ['87.5 %', 0.875],
    ['87,5', 0.875],
    ['0.8', 0.8],
    ['.8', 0.8],
    ['0,8', 0.8],
    ['0.07', 0.07],
    ['1.0', 1],
    ['0.0', 0],
    ['0.5 %', 0.005],
    ['1 %', 0.01],
    ['1', 'ambiguous'],
    ['101', undefined],
    ['100.5', undefined],
    ['-1', undefined],
    ['high', undefined],
    ['', undefined],
  ];
  for (const [typed, expected] of CASES) {
    it(`“${typed}” is ${String(expected)}`, () => assert.equal(typedConfidence(typed), expected));
  }
});
