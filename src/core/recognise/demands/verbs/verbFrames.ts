import { afterAdverbials } from '../../syntax/adverbials';
import { nounExtent } from '../../syntax/nounExtent';
import { partyHints } from '../../parties/parties';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { singular } from '../../syntax/tags/morphology';
import { opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import { activeFrames } from './activeFrames';
import type { DemandCandidate } from '../candidate';
import { TAKEN_UP } from '../context/verdicts';
import { HEADLINE_PASSIVES } from '../cues/verbKinds';
import { isAction, isProposed } from '../cues/nounKinds';
import { VERB_CUES } from '../cues/verbs';
import type { Place } from '../draft';
import { isUnmade, isUnwished } from '../guards';
import { passiveFrames } from './passiveFrames';
import { acceptsNoun } from './verbObjects';
import { isParty } from '../isParty';
import { VerbSite } from './verbSite';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, FULL_PAUSES } from '../../syntax/tags/patterns';

/** Demands that hang on a verb: "urged X to", "called for", "demanded that", "ruled out". */
export function verbFrames(place: Place): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  const { words } = place.sentence;
  for (let at = 0; at < words.length; at++) {
    const { tag, verb } = words[at]!;
    const cues = tag === 'verb' && verb !== undefined ? VERB_CUES.get(verb.lemma) : undefined;
    if (cues === undefined) continue;
    for (const cue of cues) {
      // "has a week to sign or veto the bill": what is left open is refused by nobody.
      if (cue.type === 'refusal' && lowerAt(words, at - 1) === 'or') continue;
      let next = at + 1;
      if (cue.particle !== undefined) {
        if (words[next]?.lower !== cue.particle) {
          const apart = isUnmade(place, at) ? [] : partedFrame(new VerbSite(place, cue, at, next), cue.particle);
          if (apart.length === 0) continue;
          found.push(...apart);
          break;
        }
        next++;
      }
      const isPolite =
        /^(?:like|love|settle|welcome)$/.test(cue.lemma) ||
        (cue.lemma === 'prefer' && verbGroup(place.sentence, at).modal === 'would');
      if (isPolite ? isUnwished(place, at) : isUnmade(place, at)) break;
      const matched = frames(new VerbSite(place, cue, at, next));
      if (matched.length > 0) {
        found.push(...matched);
        break;
      }
    }
  }
  return found;
}

function frames(site: VerbSite): readonly DemandCandidate[] {
  const { words, at } = site;
  const group = verbGroup(site.sentence, at);
  const next = pastAside(site, afterAdverbials(words, site.next));
  const isBy = lowerAt(words, next) === 'by';
  // "Dockers ordered back to work".
  const isBack = lowerAt(words, site.next) === 'back' && lowerAt(words, next) === 'to';
  const bareParticiple =
    words[at]!.verb!.form === 'past' && group.first === at && (tagAt(words, next) === 'to' || isBy || isBack);
  // "Clergy called on to shun rally".
  const isCalledOn =
    site.has('on') &&
    lowerAt(words, next) === 'on' &&
    tagAt(words, next + 1) === 'to' &&
    tagAt(words, at - 1) !== 'pronoun';
  const isAskedFor = isHeadlineAsked(site) && lowerAt(words, next) === 'for' && group.first === at;
  const isPassive =
    group.passive ||
    (isCalledOn && words[at]!.verb!.form === 'past' && group.first === at) ||
    (isAskedFor && words[at]!.verb!.form === 'past') ||
    (bareParticiple &&
      site.has('objectTo') &&
      (at === 0 || isBy || HEADLINE_PASSIVES.has(site.cue.lemma) || isHeadlineAsked(site)));
  if (isPassive || isHeadlinePassive(site, next, group.first)) return passiveFrames(site, next);
  if (bareParticiple && isBy) return [];
  return activeFrames(site, tagAt(words, site.next) === 'not' ? site.next : next);
}

/** "turned the offer down", "ruled talks out": what stands between a verb and its particle. */
function partedFrame(site: VerbSite, particle: string): readonly DemandCandidate[] {
  const { sentence, words, cue, next } = site;
  if (!PARTS.test(particle) || (sentence.phraseAt[next] ?? -1) < 0) return [];
  if (site.has('backFor')) return sentBack(site);
  const phrase = phraseFrom(sentence, next);
  if (phrase === undefined || words[phrase.last + 1]?.lower !== particle) return [];
  // "bound the landlord over, on his own surety, to keep clear": what whoever stands between is to do.
  const to = site.has('objectTo') && isParty(sentence, next) ? pastAside(site, phrase.last + 2) : -1;
  const isNot = tagAt(words, to) === 'not' && tagAt(words, to + 1) === 'to';
  if (isNot || tagAt(words, to) === 'to') {
    const pieces = site.infinitive(isNot ? to : to + 1);
    return site.make(pieces, 'infinitive', site.at, site.demander(), partyHints(sentence, phrase));
  }
  if (
    !/^(?:stop|comma|break|preposition|adverb|time|coordinator|subordinator)$/.test(
      words[phrase.last + 2]?.tag ?? 'stop',
    )
  )
    return [];
  // "The club turned the offer down", behind a sentence that makes it: told there.
  if (site.place.index > 0 && words[next]!.lower === 'the' && TAKEN_UP.has(words[phrase.last]!.lower)) return [];
  // "turned the radio down", "ruled the striker out": what nobody has asked for.
  const thing = sentence.nounPhrases[sentence.phraseAt[next]!]!.last;
  if (!isProposed(words[thing]!.lower) || !acceptsNoun(sentence, cue, next, site.subject())) return [];
  const [piece] = nounExtent(sentence, next).pieces;
  return piece === undefined
    ? []
    : site.make([{ first: piece.first, last: phrase.last }], 'noun', site.at, site.demander());
}

/** "sent the case back for a fresh hearing": what is to be done with it anew. */
function sentBack(site: VerbSite): readonly DemandCandidate[] {
  const { sentence, words, next } = site;
  const back = words.findIndex(({ lower }, i) => i > next && i < next + 4 && lower === 'back');
  if (!SENT_BACK.test(lowerAt(words, back - 1))) return [];
  const whom = lowerAt(words, back + 1) === 'to' ? phraseFrom(sentence, back + 2, ONLY_OF) : undefined;
  const link = (whom?.last ?? back) + 1;
  if (lowerAt(words, link) !== 'for') return [];
  const { pieces } = nounExtent(sentence, link + 1);
  return site.make(pieces, 'back-for', site.at, site.demander(), partyHints(sentence, whom));
}

const SENT_BACK = /^(?:cases?|matter|file|dispute|lawsuit|bill|draft|plan|report)$/;

const PARTS = /^(?:over|out|down|aside|away|off|back|forward|up)$/;

/** "Moe asked to hand over files": in a headline, which tells of the past in the present, somebody is asked. */
function isHeadlineAsked({ place, cue }: VerbSite): boolean {
  return cue.lemma === 'ask' && /^head/.test(place.parse.paragraph.role) && place.index === 0;
}

/** "pleaded, for the third time, with the mayor": behind the aside, where what the verb governs follows. */
function pastAside(site: VerbSite, comma: number): number {
  const { sentence, words } = site;
  if (tagAt(words, comma) !== 'comma') return comma;
  let isRelative = false;
  for (let i = comma + 1; i < words.length && i < comma + 12; i++) {
    const { tag } = words[i]!;
    // "told, in terms that left no doubt, to go".
    isRelative ||= tag === 'that' || tag === 'relative';
    // "proposed, seconded by Kolb, that": whoever stands by it.
    const isDone = i === comma + 1 && lowerAt(words, i + 1) === 'by';
    if (FULL_PAUSES.test(tag) || (!isRelative && !isDone && opensFiniteVerb(sentence, i))) return comma;
    if (tag !== 'comma') continue;
    const { tag: link, lower } = words[i + 1] ?? words[i]!;
    // "demanded, as the price of its support, a derogation".
    const isThing =
      site.has('noun') &&
      /^(?:as|for|in|above|once|yet|among|at)$/.test(words[comma + 1]!.lower) &&
      OPENS_THING.test(lower);
    return link === 'to' || link === 'that' || isThing || /^(?:for|on|with|to)$/.test(lower) ? i + 1 : comma;
  }
  return comma;
}

const OPENS_THING = /^(?:an?|the|more|another|better|new|full|free)$/;

/** "Inquiry urged into bridge collapse", "Ban on night flights sought": headlines leave the "is" out. */
function isHeadlinePassive({ place, sentence, words, at, cue }: VerbSite, next: number, first: number): boolean {
  if (place.parse.paragraph.role !== 'headline' || place.index > 0 || words[at]!.verb!.form !== 'past' || first !== at)
    return false;
  if (!/^(?:urge|demand|seek|propose|recommend|request|reject)$/.test(cue.lemma)) return false;
  const isEnd = words[next] === undefined || COMMA_OR_STOP.test(words[next].tag);
  if (!isEnd && !/^(?:into|over|on|after|as|in|from|amid|by)$/.test(words[next]!.lower)) return false;
  const head = sentence.phraseAt[0] === 0 ? sentence.nounPhrases[0]!.last : -1;
  const noun = singular(lowerAt(words, head));
  // "Minister urged": somebody is told; an inquiry is a body as well, and here what is wanted.
  return isAction(noun) && (noun === 'inquiry' || !isParty(sentence, 0));
}
