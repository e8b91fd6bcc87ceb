import { contains, overlaps, type Span } from '../../text/span';
import { partyHints, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import type { Word } from '../syntax/tags/words';
import { subjectOf } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { revised, type DemandCandidate } from './candidate';
import { spanOf, type Place } from './draft';
import { demanders } from './demanders';
import { pastTelling } from './conditions/threatened';
import { isUnheard, outcomeOf, settledUnder } from './context/outcomes';
import { statusAt } from './context/nounOutcomes';
import { itemAt } from '../../text/itemAt';
import { phraseFrom } from '../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
import { FULL_PAUSES, PAUSES, WILL_OR_WOULD } from '../syntax/tags/patterns';

/** Adds the threats behind a content ("or face a fine") and what became of it; works on one sentence. */
export function completed(place: Place, candidates: readonly DemandCandidate[]): readonly DemandCandidate[] {
  const isHeadline = place.parse.paragraph.role === 'headline';
  return otherwise(place, candidates)
    .filter((candidate) => !isForComment(place, candidate))
    .map((candidate) => withOutcome(place, withThreat(place, isHeadline ? beforeAs(place, candidate) : candidate)));
}

/** "told it to pay and will sue if it does not |do so": what is threatened belongs to what was asked before. */
function otherwise({ parse }: Place, candidates: readonly DemandCandidate[]): readonly DemandCandidate[] {
  const { text } = parse.paragraph;
  const failing = candidates.find(
    ({ rule, start, end }) =>
      rule === 'demand.condition-if-not' && /^do (?:so|it|that|this)$/.test(text.slice(start, end)),
  );
  if (failing === undefined) return candidates;
  const threatened = (one: DemandCandidate): DemandCandidate => {
    const isAsked = one.end < failing.start && /^(?:demand|request|ultimatum)$/.test(one.type);
    return isAsked ? { ...one, type: 'ultimatum', consequence: one.consequence ?? failing.consequence } : one;
  };
  return candidates.filter((one) => one !== failing).map(threatened);
}

/** "a message seeking comment", "asked the ministry for comment": what papers write of their own questions. */
function isForComment({ sentence: { words } }: Place, { start, type }: DemandCandidate): boolean {
  if (type !== 'request') return false;
  const at = words.findIndex((word) => word.start === start);
  return lowerAt(words, at) === 'comment' && tagAt(words, at + 1) !== 'to';
}

/** "told to open up | as election nears": in a headline a clause behind "as" tells the occasion. */
function beforeAs({ sentence: { words } }: Place, candidate: DemandCandidate): DemandCandidate {
  const as = words.findIndex(({ lower, start }) => lower === 'as' && start > candidate.start);
  const before = itemAt(words, as - 1);
  if (as < 0 || words[as]!.start >= candidate.end || before === undefined || before.start < candidate.start)
    return candidate;
  // "treat them as guests", "as well", "as soon as".
  const isClause =
    words.slice(as + 2).some(({ tag, traits }) => tag === 'verb' || traits.s !== undefined) || isTold(words, as + 1);
  if (!isClause || /^(?:well|soon|long|part|an?|the)$/.test(lowerAt(words, as + 1))) return candidate;
  const cut = revised(candidate);
  cut.end = before.end;
  return cut;
}

/** "ships queue off Velm": behind a plural with nothing before it, in a headline, what looks like one more noun is a verb. */
function isTold(words: readonly Word[], at: number): boolean {
  const [subject, verb] = [words[at], words[at + 1]];
  return subject?.tag === 'noun' && subject.lower.endsWith('s') && verb?.tag === 'noun' && !verb.lower.endsWith('s');
}

/** True if the words of the demand name somebody who is to act. */
function isAsked({ addressee }: DemandCandidate): boolean {
  return addressee.some(({ undergoes }) => undergoes !== true);
}

function withThreat(place: Place, candidate: DemandCandidate): DemandCandidate {
  if (candidate.consequence !== undefined || candidate.type === 'refusal' || candidate.type === 'proposal')
    return candidate;
  const { words } = place.sentence;
  let at = words.findIndex(({ start }) => start >= candidate.end);
  const { quotation = -1 } = itemAt(words, at - 1) ?? {};
  // Reasons and times may stand between: "… by noon or face".
  for (let steps = 0; at >= 0 && at < words.length && steps < 14; steps++, at++) {
    const { lower, tag } = words[at]!;
    // "pay by May; otherwise they will strike".
    if (tag === 'stop' || (tag === 'break' && !/^(?:or|otherwise)$/.test(lowerAt(words, at + 1)))) return candidate;
    // "a reply in ten days, failing which members would vote".
    const isFailing = lower === 'failing' && lowerAt(words, at + 1) === 'which';
    if (lower !== 'or' && lower !== 'otherwise' && !isFailing) {
      if (tag !== 'verb' || words[at]!.verb?.form === 'ing') continue;
      // “Somebody has to name a date,” said Kolb, “or we go home”.
      const goesOn = quotation < 0 || words[at]!.quotation >= 0 ? -1 : resumed(words, at);
      if (goesOn < 0) return candidate;
      at = goesOn - 1;
      continue;
    }
    const next = skipAdverbs(words, pastTelling(place.sentence, isFailing ? at + 2 : at + 1));
    const sharp =
      isFailing ||
      (lower === 'or' &&
        (opensThreat(place, next) ||
          ((candidate.rule.includes('imperative') || candidate.deadlineStated) && opensClause(place, next)) ||
          /^(?:face|else|risk|lose|forget|be|suffer|pay|forfeit|see|watch|quit|resign|close|drop|go|look|leave|expect|otherwise|we|it|they|he|she|i|there)$/.test(
            lowerAt(words, next),
          )));
    if (lower === 'or' && !sharp) continue;
    const isElse = lowerAt(words, next) === 'else';
    let end = next;
    while (
      end < words.length &&
      !PAUSES.test(words[end]!.tag) &&
      !(end > next && words[end]!.quotation !== words[next]!.quotation)
    )
      end++;
    const threatened = revised(candidate);
    if (!isElse && end > next) threatened.consequence = spanOf(place.sentence, next, end - 1);
    if (sharp && (candidate.type === 'demand' || candidate.type === 'request' || candidate.type === 'condition'))
      threatened.type = 'ultimatum';
    return threatened;
  }
  return candidate;
}

/** The first word of a quotation that goes on behind the words at `from` that tell who says it; -1 if none does. */
function resumed(words: readonly Word[], from: number): number {
  const next = words.findIndex(({ quotation }, i) => i > from && quotation >= 0);
  const isBroken = words.slice(from, next).some(({ tag }) => FULL_PAUSES.test(tag));
  return isBroken ? -1 : next;
}

/** "or Israel will do it": what somebody will do then. */
function opensThreat({ sentence }: Place, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  const after = index < 0 ? undefined : sentence.words[sentence.nounPhrases[index]!.last + 1];
  return after?.tag === 'modal' && WILL_OR_WOULD.test(after.lower);
}

/** "Release our brothers or the hostages die": behind what is shouted, any clause of its own. */
function opensClause({ sentence }: Place, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  return index >= 0 && opensFiniteVerb(sentence, sentence.nounPhrases[index]!.last + 1);
}

function withOutcome(place: Place, candidate: DemandCandidate): DemandCandidate {
  if (candidate.cue === undefined || !candidate.rule.includes('-noun-')) return candidate;
  const { sentence } = place;
  const { words } = sentence;
  const at = words.findIndex(({ start }) => start === candidate.cue!.start);
  const index = sentence.phraseAt[at] ?? -1;
  if (index < 0) return candidate;
  const phrase = sentence.nounPhrases[index]!;
  const first = phrase.possessor === undefined ? phrase.first : sentence.nounPhrases[phrase.possessor]!.first;
  const governor = activeGovernor(sentence, first);
  if (governor !== undefined) {
    const status = statusAt(sentence, governor);
    if (status !== undefined) {
      const decided = revised(candidate);
      decided.status = status;
      decided.decidedBy = spanOf(sentence, governor);
      const subject = subjectOf(sentence, governor);
      if (status !== 'withdrawn') {
        // "Appeal for calm ignored": in a headline the demand itself stands before its verb.
        const isItself = subject !== undefined && subject.heads.includes(index);
        if (!isAsked(candidate)) decided.addressee = isItself ? [] : partyHints(sentence, subject);
      } else if (candidate.demander.length === 0 || candidate.demander[0]?.pronoun !== undefined)
        decided.demander = demanders(place, subject, governor);
      return decided;
    }
  }
  const after = words.findIndex(({ start }) => start >= candidate.end);
  const passive = after < 0 ? undefined : passiveVerb(sentence, after);
  if (passive === undefined) return candidate;
  const status = outcomeOf(sentence, passive);
  if (status === undefined) return candidate;
  // "was turned down by the farmers": who was asked.
  const by = [passive + 1, passive + 2].find((i) => lowerAt(words, i) === 'by');
  const agent = by === undefined || status === 'withdrawn' ? undefined : phraseFrom(sentence, by + 1);
  const decided = revised(candidate);
  decided.status = settledUnder(verbGroup(sentence, passive).modal, status);
  decided.decidedBy = spanOf(sentence, passive);
  if (!isAsked(candidate)) decided.addressee = partyHints(sentence, agent);
  return decided;
}

const PARTICLE_OR_MANNER = /^(?:to|down|out|off|aside|in|[^\d-]+ly)$/;

function activeGovernor(sentence: ParsedSentence, first: number): number | undefined {
  const { words } = sentence;
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'verb') return at;
    // "gave way to calls", "turned a deaf ear to calls".
    const opener = lower === 'way' ? at - 1 : lower === 'ear' && lowerAt(words, at - 1) === 'deaf' ? at - 3 : -1;
    if (opener >= 0 && /^(?:give|turn)$/.test(words[opener]!.verb?.lemma ?? '')) return opener;
    if (lower === 'with' && lemmaAt(words, at - 1) === 'comply') return at - 1;
    // "denied, however, a request".
    if (tag === 'comma' && tagAt(words, at - 1) === 'adverb' && tagAt(words, at - 2) === 'comma') {
      at -= 2;
      continue;
    }
    // "dismissed as absurd the suggestion".
    if (tag === 'adjective' && lowerAt(words, at - 1) === 'as') {
      at--;
      continue;
    }
    if (!/^(?:preposition|adverb)$/.test(tag) || !PARTICLE_OR_MANNER.test(lower)) return undefined;
  }
  return undefined;
}

/** The participle of "was rejected", "has been accepted", where such a verb group begins at `at`. */
function passiveVerb(sentence: ParsedSentence, at: number): number | undefined {
  const { words } = sentence;
  for (let i = at; i < words.length && i < at + 6; i++) {
    const { tag } = words[i]!;
    if (tag === 'verb' && isUnheard(sentence, i)) return i;
    if (tag === 'verb') return verbGroup(sentence, i).passive && !verbGroup(sentence, i).negated ? i : undefined;
    if (tag !== 'auxiliary' && tag !== 'adverb' && tag !== 'time' && tag !== 'preposition') return undefined;
  }
  return undefined;
}

/**
 * Leaves one candidate for each thing wanted. A refusal whose object is a demand with a content of its own gives way to
 * that demand; of two readings of the same words the one with the stronger sign stays.
 */
export function reconciled(candidates: readonly DemandCandidate[]): readonly DemandCandidate[] {
  const ordered = [...candidates].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  const kept: DemandCandidate[] = [];
  for (const candidate of ordered) {
    if (ordered.some((other) => other.decidedBy !== undefined && other.decidedBy.start === candidate.cue?.start))
      continue;
    if (/-verb-(?:noun|action|refusable|passive)$/.test(candidate.rule)) {
      const inner = ordered.find(
        (other) =>
          other !== candidate &&
          other.rule.includes('-noun-') &&
          other.cue !== undefined &&
          contains(candidate, other.cue) &&
          other.start > candidate.start &&
          other.cue.start - candidate.start < 40,
      );
      if (inner !== undefined) {
        if (candidate.type === 'refusal') markRefused(kept, inner, candidate.demander);
        continue;
      }
    }
    // "I ask you to reject the bill", "wants studios to seek consent": somebody else is to refuse it, or to ask for it.
    if (
      candidate.cue !== undefined &&
      ordered.some(
        (other) =>
          other.type !== 'refusal' &&
          other.start === candidate.cue!.start &&
          (candidate.type === 'refusal' || /-(?:infinitive|passive)$/.test(other.rule)),
      )
    )
      continue;
    // "If it is not cut, she will order the valley cleared": what only will be asked for then.
    // "If they are not freed, we will not return": what is withheld then, and nobody has asked for here.
    const isAnswer = candidate.type === 'refusal' && candidate.rule !== 'demand.refusal-will-not';
    if (!isAnswer && ordered.some((other) => isThreatenedIn(candidate, other))) continue;
    if (candidate.type === 'refusal') {
      // "refused to bow to pressure to resign", "said no to a request for talks": what the pressure is for is what was demanded, and is refused.
      const inner = ordered.find(
        (other) =>
          other.rule.includes('-noun-') &&
          other.cue !== undefined &&
          contains(candidate, other.cue) &&
          other.cue.start - candidate.start < 24,
      );
      if (inner !== undefined) {
        markRefused(kept, inner, candidate.demander);
        continue;
      }
    }
    if (!kept.some((other) => clashes(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isThreatenedIn(candidate: DemandCandidate, { consequence }: DemandCandidate): boolean {
  return (
    consequence !== undefined &&
    candidate.cue !== undefined &&
    contains(consequence, candidate.cue) &&
    contains(consequence, candidate)
  );
}

function markRefused(kept: DemandCandidate[], inner: DemandCandidate, refuser: readonly PartyHint[]): void {
  const at = kept.findIndex((other) => other.start === inner.start && other.end === inner.end);
  if (at < 0) return;
  const refused = revised(kept[at]!);
  refused.status = 'refused';
  if (refused.addressee.length === 0) refused.addressee = refuser;
  kept[at] = refused;
}

/** Refusals come last, so that the demand they refuse is known; modals after the cues that govern them. */
function rank({ rule, type, inOwnVoice }: DemandCandidate): number {
  // What may not be said at all gives way to what is.
  if (inOwnVoice === true) return 6;
  if (type === 'refusal' && !rule.includes('will-not')) return 5;
  if (rule.includes('time-given') || rule === 'demand.failure-to') return 0;
  if (rule.includes('-verb-') || rule.includes('-noun-') || rule === 'demand.list') return 1;
  if (rule.includes('condition')) return 2;
  if (rule.includes('modal')) return 3;
  return 4;
}

function clashes(kept: DemandCandidate, other: DemandCandidate): boolean {
  if (kept.start === other.start && kept.end === other.end) return true;
  if (!overlaps(kept, other)) return false;
  if (sameSpan(kept.cue, other.cue)) return false;
  // One demand inside another stays if its cue is inside as well.
  if (other.cue !== undefined && contains(kept, other) && contains(kept, other.cue)) return kept.start === other.start;
  if (kept.cue !== undefined && contains(other, kept) && contains(other, kept.cue)) return kept.start === other.start;
  return true;
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}
