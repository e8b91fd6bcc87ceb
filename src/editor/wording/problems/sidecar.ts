import * as vscode from 'vscode';
import type { ArticleProblem } from '../../../core/articleProblems';
import { NEWEST_MAJOR } from '../../../core/claims/sidecar';
import { isClaimRule } from '../../../core/claims/rules/table';
import { quotation, quotedFacts } from './facts';
import { findingInWords } from './findings';
import { keyInWords, schemaProblemInWords } from './schema';
import { isYamlCode, yamlProblemInWords } from './yaml';

/** What is wrong with a sidecar or its anchors, why it matters, and what to do. */
export function articleProblemInWords({ code, facts = {} }: Pick<ArticleProblem, 'code' | 'facts'>): string {
  const { l10n } = vscode;
  const fact = quotedFacts(facts);
  const words = (key: 'quote' | 'current') => quotation(String(facts[key] ?? ''));
  if (code === 'yaml-conflict' && facts.misfit !== undefined) {
    return l10n.t(
      'The conflict markers that git has left do not fit together here: one is missing, or there is one too many. Correct them, and a quick fix can merge by claim; until then nothing is written to this file.',
    );
  }
  if (code === 'yaml-conflict') {
    return l10n.t(
      'Git has left conflict markers here, from a merge by lines. Merge it by claim (quick fix), or decide by hand; until then nothing is written to this file.',
    );
  }
  if (isYamlCode(code)) return yamlProblemInWords({ code, facts });
  if (isClaimRule(code)) return findingInWords(code, facts);
  switch (code) {
    case 'sidecar-newer':
      return l10n.t(
        'This sidecar has format {0}, and this Blue Pencil knows formats up to {1}. It is shown as far as it can be read and never changed; update the extension to work on it.',
        fact('major'),
        NEWEST_MAJOR,
      );
    case 'sidecar-empty':
      return l10n.t(
        'This sidecar is empty: any claims that were in it are gone. Restore it from git or its timeline; if there were none, delete it.',
      );
    case 'sidecar-missing-key':
      return schemaProblemInWords('missing-key', facts);
    case 'sidecar-wrong-type':
      return schemaProblemInWords('wrong-type', facts);
    case 'sidecar-unknown-value':
      return schemaProblemInWords('unknown-value', facts);
    case 'sidecar-bad-value':
      return schemaProblemInWords('bad-value', facts);
    case 'sidecar-too-long':
      return l10n.t(
        '“{0}” is longer than {1} characters. Quote the sentence that makes the claim; until then it is left out.',
        keyInWords(String(facts.key ?? '')),
        Number(facts.allowed ?? 0).toLocaleString(vscode.env.language),
      );
    case 'sidecar-duplicate-id':
      if (facts.list === 'actors')
        return l10n.t(
          'Another actor above has the id “{0}” too, and that actor is used. Give this one a different id, or delete one.',
          fact('value'),
        );
      return l10n.t(
        'Another claim above has the id “{0}” too, so neither can be edited. Give this one a different id: “c-” and ten letters or digits.',
        fact('value'),
      );
    case 'anchor.changed':
      return l10n.t(
        'The words of this claim have changed: they were {0} and are now {1}. Check that the claim still holds, and accept the changed words with a quick fix; delete it if not.',
        words('quote'),
        words('current'),
      );
    case 'anchor.other-speaker':
      return l10n.t(
        'In the article, {0} says these words; according to the claim, it is {1}. Correct who says it, or check whether the claim still holds.',
        fact('speaker'),
        fact('value'),
      );
    case 'anchor.ambiguous':
      if (facts.alike === 0)
        return l10n.t(
          'Several places in the article are close to the words {0}, but none has exactly these words. Choose the one that is meant with a quick fix, or add more of the text around it to “prefix” and “suffix”.',
          words('quote'),
        );
      if (facts.alike !== undefined)
        return l10n.t(
          'The words {0} are in the article, but similar words elsewhere in it are just as likely to be meant. Choose the place with a quick fix, or add more of the text around it to “prefix” and “suffix”.',
          words('quote'),
        );
      return facts.more === undefined
        ? l10n.t(
            'The words {0} match {1} places in the article. Choose the one that is meant with a quick fix, or add more of the text around it to “prefix” and “suffix”.',
            words('quote'),
            fact('places'),
          )
        : l10n.t(
            'The words {0} match at least {1} places in the article. Add more of the text around the one that is meant to “prefix” and “suffix”, or choose it with a quick fix if it is among the first {1}.',
            words('quote'),
            fact('places'),
          );
    case 'anchor.lost':
      if (facts.elsewhere !== undefined)
        return l10n.t(
          'The words {0} are in the article, but not in the surroundings in which they were tagged. Check whether they are meant, and attach the claim to them or to other words, or set it aside with a quick fix; until then it is kept.',
          words('quote'),
        );
      return l10n.t(
        'The words {0} are no longer found in the article. Attach the claim to the words that it is about now, or set it aside with a quick fix; until then it is kept.',
        words('quote'),
      );
  }
}
