import { afterAdverbials } from '../syntax/adverbials';
import { nounExtent } from '../syntax/nounExtent';
import type { ParsedSentence } from '../syntax/parse';
import { actingHint, partyHints, type PartyHint } from '../syntax/parties';
import { ONLY_OF, phraseFrom, subjectStart, type Phrase } from '../syntax/subjects';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { LAW_NOUNS } from './cues/nounKinds';
import { speakersAt } from './draft';
import { acceptsNoun, awayFrom } from './verbObjects';
import { isFestive } from './verbSenses';
import type { VerbSite } from './verbSite';

/** "was urged by the union to", "has been asked for an apology", "a recount was demanded"; `next` is the word behind the verb. */
export function passiveFrames(site: VerbSite, next: number): readonly DemandCandidate[] {
  const { sentence, words, cue } = site;
  let at = next;
  let agent: readonly PartyHint[] | undefined;
  if (words[at]?.lower === 'by') {
    const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
    if (phrase !== undefined) {
      agent = somebody(sentence, phrase);
      at = skipAdverbs(words, phrase.last + 1);
      // "by a court in Velm to": where the agent is at home.
      const home = /^(?:in|at|from|on)$/.test(words[at]?.lower ?? '') ? phraseFrom(sentence, at + 1) : undefined;
      if (home !== undefined && words[home.last + 1]?.tag === 'to') at = home.last + 1;
    }
  }
  const subject = site.subject();
  const addressee = partyHints(sentence, subject);
  const demander = agent ?? speakersAt(site.place, site.at);
  at = words[at]?.tag === 'time' ? at + 1 : afterAdverbials(words, at);
  // "is required to" tells a standing duty; what "will be required" has just been ordered.
  if (
    cue.lemma === 'require' &&
    agent === undefined &&
    !/^(?:will|would|must)$/.test(verbGroup(sentence, site.at).modal ?? '') &&
    words[site.at - 1]?.lower !== 'been'
  )
    return [];
  if (cue.lemma === 'require' && isByLaw(site)) return [];
  // "is expected to" tells what is likely.
  if (cue.lemma === 'expect' && agent === undefined) return [];
  // "was forced to" tells what happened; "is being forced to" what is demanded.
  if (cue.lemma === 'force' && words[site.at - 1]?.lower !== 'being') return [];
  const to = words[at]?.tag === 'to' ? at + 1 : words[at]?.tag === 'not' && words[at + 1]?.tag === 'to' ? at : -1;
  if (to >= 0 && site.has('objectTo')) {
    if (subject !== undefined && site.isOwnStaff(subject)) return [];
    const isDone = words[to]?.lower === 'be';
    return site.make(
      site.infinitive(to),
      'passive',
      site.at,
      demander,
      isDone || subject === undefined ? addressee : somebody(sentence, subject),
    );
  }
  if (site.has('on') && /^(?:on|upon)$/.test(words[at]?.lower ?? '') && words[at + 1]?.tag === 'to') {
    return site.make(site.infinitive(at + 2), 'passive', at, demander, addressee);
  }
  if (site.has('out')) {
    const away = awayFrom(sentence, site.next);
    if (away !== undefined) return site.make([away], 'passive', site.at, demander, addressee);
  }
  if (site.has('toThing') && /^(?:to|for)$/.test(words[at]?.lower ?? '')) {
    const { pieces } = nounExtent(sentence, at + 1);
    return isFestive(site, pieces) ? [] : site.make(pieces, 'passive', site.at, demander, addressee);
  }
  if (site.has('objectFor') && words[at]?.lower === 'for') {
    return site.make(nounExtent(sentence, at + 1).pieces, 'passive', site.at, demander, addressee);
  }
  if (subject === undefined || !(site.has('noun') || site.has('action') || site.has('refusable'))) return [];
  if (/^(?:want|like|seek|suggest|counsel)$/.test(cue.lemma) || words[at]?.tag === 'to') return [];
  const head = sentence.nounPhrases[subject.heads[0]!]!;
  if (head.isPronoun || !acceptsNoun(sentence, cue, head.first)) return [];
  return site.make(
    nounExtent(sentence, contentFirst(site, subject), { inSubject: true }).pieces,
    'passive',
    site.at,
    agent ?? [],
  );
}

/** Who asks or is asked counts though no list knows the noun. */
function somebody(sentence: ParsedSentence, phrase: Phrase): readonly PartyHint[] {
  // "told by loudspeaker": a means has no article.
  const isMeans = phrase.first === phrase.last && !/s$/.test(sentence.words[phrase.first]!.lower);
  return partyHints(sentence, phrase).map((hint) => (hint.pronoun === undefined && !isMeans ? actingHint(hint) : hint));
}

/** Where the content of a passive begins: the subject may hold more than its phrase shows. */
function contentFirst({ sentence, at }: VerbSite, subject: Phrase): number {
  const start = subjectStart(sentence, verbGroup(sentence, at).first);
  const index = sentence.phraseAt[start] ?? -1;
  return start < subject.first && index >= 0 && !sentence.nounPhrases[index]!.isPronoun ? start : subject.first;
}

function isByLaw({ words }: VerbSite): boolean {
  return words.some(({ lower }) => LAW_NOUNS.has(lower) || /^(?:legally|law)$/.test(lower));
}
