import * as vscode from 'vscode';

/** An address with no sign in it that Markdown, which takes it in angle brackets, reads otherwise. */
const WEB_ADDRESS = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i;

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
    this.markdown.appendMarkdown('**');
    this.text(text);
    this.markdown.appendMarkdown('**');
    this.text(` — ${kind}`);
    return this.end();
  }

  line(label: string, text: string): this {
    this.text(`${label}: ${text}`);
    return this.end();
  }

  plain(text: string): this {
    this.text(text);
    return this.end();
  }

  /**
   * A line of several parts, of which those that are an address in the web can be followed. What is clicked is the address
   * itself, so that nobody is led elsewhere than it says, and VS Code asks before it opens one.
   */
  parts(label: string, parts: readonly string[]): this {
    this.text(`${label}: `);
    parts.forEach((part, index) => {
      if (index > 0) this.text(' – ');
      if (WEB_ADDRESS.test(part)) this.markdown.appendMarkdown(`<${part}>`);
      else this.text(part);
    });
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

  /**
   * Text as it is. An address in it stays text too: Markdown would make a link of it, chosen by whoever wrote the text.
   * Its blanks stay blanks, at which a line may be broken: VS Code's own escaping makes them stick, and lines break
   * within words. Only behind a number with a full stop one sticks: else it would begin a list.
   */
  private text(text: string): void {
    let before = '';
    for (const part of text.split(/(:(?=\/\/)|@|(?<=www)\.|[ \t]+)/iu)) {
      if (/^[:@.]$/.test(part)) this.markdown.appendMarkdown(`&#${part.charCodeAt(0)};`);
      else if (/^[ \t]/.test(part) && !/\d\.$/.test(before)) this.markdown.appendMarkdown(' ');
      else this.markdown.appendText(part);
      before = part;
    }
  }

  private end(): this {
    this.markdown.appendMarkdown('\n\n');
    return this;
  }
}
