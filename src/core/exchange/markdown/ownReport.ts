/**
 * True for a file that begins as the reports in Markdown do: with the title, and the first article with its
 * file and claims. Such a file is nobody's article, though it quotes one. It is enough to give its beginning.
 */
export function isMarkdownExport(beginning: string): boolean {
  const [title = '', , article = ''] = beginning.split(/\r?\n/, 3);
  const isTitle = /^# Claims(?:: | in \d+ articles$)/.test(title);
  return isTitle && /(?:^| · )file /.test(article) && / · \d+ claims?$/.test(article);
}
