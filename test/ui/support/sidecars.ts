import { ArticleText, describe } from '../../../src/core/claims/anchor';
import type { Claim, ClaimKind } from '../../../src/core/claims/claim';
import { editSidecar } from '../../../src/core/claims/sidecarEdit';

/** The sidecar that tagging these words in an article makes; claims are called `c-aaaaaaaaa1` and so on. */
export function sidecarFor(file: string, text: string, quotes: readonly string[], kind: ClaimKind = 'demand'): string {
  const article = new ArticleText(text);
  const changes = quotes.map((quote, index) => {
    const start = text.indexOf(quote);
    const described = describe(article, { start, end: start + quote.length });
    if (start < 0 || described.kind === 'refused') throw new Error(`“${quote}” cannot be tagged`);
    const claim: Claim = { id: `c-aaaaaaaaa${index + 1}`, kind, anchors: [described.anchor] };
    return { kind: 'add-claim', claim } as const;
  });
  const made = editSidecar(undefined, file, changes);
  if ('refusal' in made) throw new Error(made.refusal);
  return made.text;
}
