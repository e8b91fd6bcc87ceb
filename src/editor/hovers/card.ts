import * as vscode from 'vscode';

/**
 * Builds one hover from pieces. What comes from the article is always passed as text and escaped; only the headings,
 * lines and links that we write ourselves are Markdown, and only the named commands may be run from it.
 */
export class Card {
  private readonly markdown = new vscode.MarkdownString(undefined, true);

  constructor(enabledCommands: readonly string[]) {
    this.markdown.isTrusted = { enabledCommands };
  }

  heading(text: string, kind: string): this {
    this.markdown.appendMarkdown('**').appendText(text).appendMarkdown('**').appendText(` — ${kind}`);
    return this.end();
  }

  line(label: string, text: string): this {
    this.markdown.appendText(`${label}: ${text}`);
    return this.end();
  }

  plain(text: string): this {
    this.markdown.appendText(text);
    return this.end();
  }

  /** The rule that made a mark: small, for those who ask why. */
  rule(rule: string): this {
    this.markdown.appendMarkdown(`*${vscode.l10n.t('Rule')}: \`${rule.replaceAll('`', '')}\`*`);
    return this.end();
  }

  links(
    ...links: readonly { readonly label: string; readonly command: string; readonly arguments?: readonly unknown[] }[]
  ): this {
    const parts = links.map(({ label, command, arguments: given = [] }) => {
      const query = given.length > 0 ? `?${encodeURIComponent(JSON.stringify(given))}` : '';
      return `[${label}](command:${command}${query})`;
    });
    this.markdown.appendMarkdown(parts.join(' · '));
    return this.end();
  }

  /** What has been built. */
  done(): vscode.MarkdownString {
    return this.markdown;
  }

  private end(): this {
    this.markdown.appendMarkdown('\n\n');
    return this;
  }
}
