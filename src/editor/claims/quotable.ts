import * as vscode from 'vscode';
import { describe, type ArticleText, type DescribedAnchor } from '../../core/claims/anchor';
import type { Span } from '../../core/text/span';
import { UserError } from '../commands';

/** The anchor of words that a claim is to quote; a {@link UserError} says why there can be none. */
export function quotableAnchor(article: ArticleText, words: Span): DescribedAnchor {
  const description = describe(article, words);
  if (description.kind === 'refused') throw new UserError(refusalInWords(description.reason));
  return description.anchor;
}

function refusalInWords(reason: 'blank' | 'tooLong' | 'outside'): string {
  const { l10n } = vscode;
  switch (reason) {
    case 'blank':
    case 'outside':
      return l10n.t('Select some words first: there is nothing in this selection to quote.');
    case 'tooLong':
      return l10n.t('This is too long for a quotation. Select the sentence that makes the claim.');
  }
}
