/**
 * The tags that somebody types, parted by commas or semicolons, each once. One of those that are there already may have a
 * semicolon in it, and stays.
 */
export function typedTags(typed: string, present: readonly string[]): readonly string[] {
  const pieces = typed.split(',').map((piece) => piece.trim());
  const tags = pieces.flatMap((piece) => (present.includes(piece) ? [piece] : piece.split(';')));
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
