import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many bytes of the SHA-256 are kept: 12 hex digits, as the sidecar format says. */
const KEPT_BYTES = 6;

/**
 * The `text_hash` of an anchor: the first 12 hex digits of the SHA-256 of a text in UTF-8. The text must have LF for
 * CRLF and no BOM. (Computed by ourselves because the platform's own hashing is asynchronous, and differs in places.)
 */
export function textHash(normalised: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalised)).subarray(0, KEPT_BYTES));
}
