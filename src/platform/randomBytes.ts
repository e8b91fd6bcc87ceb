/** Random bytes from the host's own source; Node and browsers have the same one. */
export function randomBytes(count: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(count));
}
