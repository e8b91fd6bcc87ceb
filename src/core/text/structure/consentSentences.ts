import type { TextPattern } from '../anyLetters';
import { lazily } from '../lazily';

/** Whole sentences about cookies and consent, said by a site to its reader. Both of a pair must fit. */
export const consentSentences = lazily((): readonly (readonly [subject: TextPattern, voice: TextPattern])[] => [
  [/\bcookies?\b/iu, /\b(?:this|our|the) (?:web ?)?sites? uses?\b/iu],
  [
    /\bcookies?\b/iu,
    /\bwe(?: and our (?:\d[\d,]{0,6} )?\w{1,20}|['’]d)? (?:also )?(?:use|store|process|set|(?:would )?like)\b/iu,
  ],
  [/\bcookies?\b/iu, /\bby (?:continuing|clicking|using|browsing|accepting|closing)\b/iu],
  [
    /\bcookies?\b/iu,
    /\byou(?: must| can| may)? (?:accept|reject|agree|consent|manage|disable|block|delete|refuse|opt|change|withdraw)\b/iu,
  ],
  [/\bcookies?\b/iu, /\byour (?:browser|consent|preferences|experience|device)\b/iu],
  [/\bcookies?\b/iu, /\b(?:accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice))\b/iu],
  [/\bdevice\b/iu, /\bstore and (?:\/or )?access information\b/iu],
  [/\bdevice\b/iu, /\bstore and\/or access information\b/iu],
  [/\b(?:personal data|vendors|partners)\b/iu, /\blegitimate interests?\b/iu],
  [
    /\b(?:personal data|vendors|partners|privacy|terms of (?:use|service))\b/iu,
    /\b(?:change|withdraw|manage) your (?:choices|consent|preferences|settings)\b/iu,
  ],
  [/\bprivacy policy\b|\bterms of (?:use|service)\b/iu, /\byou (?:agree|accept|consent|acknowledge)\b|\brecaptcha\b/iu],
]);
