/** What has a meaning anywhere in a line of Markdown (CommonMark, GitHub's tables, mathematics, mentions and issues). */
const EVERYWHERE = /[\\`*_[\]<>|~&#@$!]/g;

/**
 * A text as Markdown that shows exactly this text in one line: nothing in it is a link, an image, HTML, a table cell, a
 * list or a heading. For the middle and the beginning of lines alike.
 */
export function markdownText(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(EVERYWHERE, '\\$&')
      // Doubled they are a highlight or a comment in some editors.
      .replaceAll(/([%=^+-])(?=\1)/g, '\\$1')
      // Addresses become links by themselves where they are recognised.
      .replaceAll(/:(?=[\w/+-])/g, '\\:')
      .replaceAll(/(?<![:/])\/(?=\/)/g, '\\/')
      .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // What begins a list, a heading or a rule does so only at the beginning.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

/** A text as a block quotation, with its own line ends and paragraphs. */
export function markdownQuotation(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => `> ${markdownText(line)}`)
        .join('\\\n'),
    )
    .join('\n>\n');
}

/** A link to a safe address. In angle brackets, so that brackets in the address do not end it. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](<${address}>)`;
}
