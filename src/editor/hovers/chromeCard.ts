import * as vscode from 'vscode';
import type { Paragraph } from '../../core/text/paragraph';
import { COMMANDS } from '../ids';
import { Card } from '../card';

/** Why nothing is highlighted in a line, and how to say that it is article text after all. */
export function chromeCard({ role, rule, start }: Paragraph): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card([COMMANDS.treatAsArticle]);
  card.heading(
    role === 'byline' ? l10n.t('Byline') : l10n.t('Page chrome'),
    l10n.t('not the article’s own words; nothing is highlighted here'),
  );
  card.links({ label: l10n.t('This is article text'), command: COMMANDS.treatAsArticle, arguments: [start] });
  return card.rule(rule).done();
}
