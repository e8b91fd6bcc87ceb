import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { SentenceView } from '../sentence/sentenceView';

/** "proved by Kolb", "painted by Kolb": what one person has thought out or made. */
export const isOfOneMind = new LexemeTest(({ lower }) =>
  /^(?:proved|proven|discovered|invented|devised|conjectured|coined|written|composed|painted|sculpted|choreographed|translated|illustrated|sung)$/.test(
    lower,
  ),
);

/** "operated by Kestrel", "a tender by Kestrel": what firms do; "managed by Kolb" is said of teams as well. */
export function isByFirm({ pieces, topic }: SentenceView, at: number): boolean {
  const done = itemAt(pieces, at);
  if (done === undefined) return false;
  return isOfFirms.of(done.lexeme) || (done.lower === 'managed' && topic.sport === 0);
}

const isOfFirms = new LexemeTest(({ lower }) =>
  /^(?:operated|chartered|insured|underwritten|manufactured|distributed|marketed|supplied|licensed|tenders?|auction|takeover|buyout|published|issued|reissued)$/.test(
    lower,
  ),
);

/** "plays for Kestrel", "writes for Kestrel": what is done for a body. */
export const isPlaying = new LexemeTest(({ lower }) =>
  /^(?:play(?:s|ed|ing)?|writes?|wrote|writing|(?:work|record)(?:s|ed|ing))$/.test(lower),
);
