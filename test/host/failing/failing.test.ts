// No part of the suite: scripts/test/honest.mjs runs it to prove that a failing test makes the run fail.
import { equal } from '../support/check';

describe('a suite that fails on purpose', () => {
  it('holds a test that passes', () => equal(1 + 1, 2));
  it('holds a test that fails', () => equal(1 + 1, 3));
});
