import type { TextPattern } from '../anyLetters';
import { lazily } from '../lazily';

/** What a site says to its reader in whole sentences: what about, and how. Both must fit. */
export type SiteSentence = readonly [subject: TextPattern, voice: TextPattern];

/** About cookies and consent. */
export const consentSentences = lazily((): readonly SiteSentence[] => [
  [
    /\bcookies?\b/iu,
    /\b(?:(?:this|our|the) (?:web ?)?sites? uses?|we(?: and our (?:\d[\d,]{0,6} )?\w{1,20}|['’]d)? (?:also )?(?:use|store|process|set|(?:would )?like)|by (?:continuing|clicking|using|browsing|accepting|closing)|you(?: must| can| may)? (?:accept|reject|agree|consent|manage|disable|block|delete|refuse|opt|change|withdraw)|your (?:browser|consent|preferences|experience|device)|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice))\b/iu,
  ],
  [/\bdevice\b/iu, /\bstore and ?(?:\/or )?access information\b/iu],
  [/\b(?:personal data|vendors|partners)\b/iu, /\blegitimate interests?\b/iu],
  [
    /\b(?:personal data|vendors|partners|privacy|terms of (?:use|service))\b/iu,
    /\b(?:change|withdraw|manage) your (?:choices|consent|preferences|settings)\b/iu,
  ],
  [/\bprivacy policy\b|\bterms of (?:use|service)\b/iu, /\byou (?:agree|accept|consent|acknowledge)\b|\brecaptcha\b/iu],
]);

/** Offers of newsletters and subscriptions, and appeals for support: one who says "we" or "this article", to a "you". */
export const appealSentences = lazily((): readonly SiteSentence[] => [
  [
    /\b(?:newsletters?|inbox|(?:un)?subscri(?:b|pt)\w*|sign(?:ed|ing)? up|podcasts?|journalism|newsroom|patrons?)\b/iu,
    /^(?!.*\b(?:I|my|ideas?|views?|notion)\b)(?=.*\b(?:your?|please|dear readers)\b).*\b(?:we|our|us|this (?:article|story|page|site|e-?mail|episode|newsletter)|(?:to)?day['’]s newsletter)\b/iu,
  ],
  [/\byour inbox\b/iu, /\b(?:sign|deliver|sent|straight|direct|subscrib|get|receiv)/iu],
  [
    /\baffiliate\b|\blinks\b/iu,
    /\bwe (?:may|might|can|could|will)? ?(?:earn|receive|get) (?:an? |some )?(?:\w+ )?commissions?\b/iu,
  ],
  [/\byour (?:\S+ )?(?:gift|donation)\b/iu, /\b(?:we|our|us|today|keeps?|helps?|makes?)\b/iu],
  [
    /\bthis (?:e-?mail|article|story|page|episode|newsletter)\b|^if you (?:liked|enjoyed) this\b/iu,
    /^(?:if|did|how did) you (?:like|love|enjoy)|^you (?:have|are|received)\b.+\b(?:access|account|preview|receiv|sign(?:ed)? up|subscri)|^was .{1,30}\bto you\b|\bbrought to you by\b/iu,
  ],
]);
