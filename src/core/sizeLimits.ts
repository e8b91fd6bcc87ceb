/** How large a file may be that is read. */
export interface SizeLimit {
  readonly bytes: number;
  /** As people are told. */
  readonly inWords: string;
}

function megabytes(count: number): SizeLimit {
  return { bytes: count * 1024 * 1024, inWords: `${count} MB` };
}

/**
 * Of a sidecar, of what the articles of a folder share, and of a file that is imported: the format's own limit, since a
 * parser needs many times the text. A text in memory may have as many UTF-16 units.
 */
export const FILE_LIMIT = megabytes(32);

/** Of an article on the command line: none is as large; a disk image given by mistake is. */
export const ARTICLE_LIMIT = megabytes(64);
