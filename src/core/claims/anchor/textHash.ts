import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { atOnce } from '../../text/steps';
import { parts } from '../../text/parts';

/** How many bytes of the SHA-256 are kept: 12 hex digits, as the sidecar format says. */
const KEPT_BYTES = 6;

/**
 * The `text_hash` of an anchor: the first 12 hex digits of the SHA-256 of a text in UTF-8. The text must have LF for
 * CRLF and no BOM. (Computed by ourselves because the platform's own hashing is asynchronous, and differs in places.)
 */
export function textHash(normalised: string): string {
  return atOnce(textHashSteps(normalised));
}

/** {@link textHash} in small steps. */
export function* textHashSteps(normalised: string): Generator<undefined, string, undefined> {
  const hash = sha256.create();
  for (const part of parts(normalised, UNITS_A_STEP)) {
    hash.update(utf8ToBytes(part));
    yield;
  }
  return bytesToHex(hash.digest().subarray(0, KEPT_BYTES));
}

/** Code that was never run before is slow: a step must not be long even so. */
const UNITS_A_STEP = 4 * 1024;
