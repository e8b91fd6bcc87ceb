/** Gives what is kept by addresses its new ones after a file or a folder was renamed, with all that lies in it. */
export function withMovedKeys<T>(kept: Map<string, T>, from: string, to: string): void {
  for (const [key, value] of [...kept]) {
    if (key !== from && !key.startsWith(`${from}/`)) continue;
    kept.delete(key);
    kept.set(to + key.slice(from.length), value);
  }
}
