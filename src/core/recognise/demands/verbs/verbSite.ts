import { gerundExtent, infinitiveExtent, type ExtentOptions, type Piece } from '../../syntax/extent';
import type { PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { beforeDay, beforeHowLong, beforePast } from '../../syntax/timesBefore';
import { opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { OWN_PEOPLE, SQUAD, SUBORDINATES } from '../cues/nounKinds';
import type { VerbCue, VerbFrame } from '../cues/verbs';
import { JUDGING_NOUNS } from '../../syntax/tags/wordClasses';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { headIsIn } from '../guards';
import { phraseFrom, type Phrase } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { POSSESSIVES } from '../../syntax/tags/patterns';

/** True if the relative at `at` belongs to the subject that opens its sentence, with the main verb still to come. */
function opensSubject(sentence: ParsedSentence, at: number): boolean {
  if (tagAt(sentence.words, at - 1) === 'comma') return false;
  for (let i = 0; i < at; i++) if (opensFiniteVerb(sentence, i) || sentence.words[i]!.tag === 'comma') return false;
  return at > 0;
}

/** True if a finite verb stands before `at`, and no sign parts the two. */
function hasFiniteBefore(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && sentence.words[i]!.tag !== 'break'; i--) if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

/** "asked for nothing": but "nothing less than a trial"; "asked for three things": what they are is told elsewhere. */
function isNothing(words: readonly Word[], { first, last }: Piece): boolean {
  const next = lowerAt(words, first + 1);
  if (words[first]!.tag === 'number' && next === 'things') return true;
  return words[first]!.lower === 'nothing' && (first === last || !/^(?:but|less|more|short|other)$/.test(next));
}

/** A verb that may make a demand, at its place: what the frames ask of it. */
export class VerbSite {
  readonly place: Place;
  readonly sentence: ParsedSentence;
  readonly words: readonly Word[];
  readonly cue: VerbCue;
  /** Index of the verb. */
  readonly at: number;
  /** First word behind the verb and its particle. */
  readonly next: number;
  /** "A petition calling for a vote drew crowds": the content stands within a subject. */
  readonly options: ExtentOptions;

  constructor(place: Place, cue: VerbCue, at: number, next: number) {
    const { sentence } = place;
    const { words } = sentence;
    const { first, infinitive } = verbGroup(sentence, at);
    // "Efforts to persuade them to leave | failed", "Anyone asking them to leave | failed".
    const isParticiple = infinitive || (words[at]!.verb!.form === 'ing' && tagAt(words, at - 1) !== 'auxiliary');
    // "A man who asked them to leave was stabbed".
    const opener = first - 1;
    const isRelative = tagAt(words, opener) === 'relative' || tagAt(words, opener) === 'that';
    this.options = {
      inSubject: isRelative ? opensSubject(sentence, opener) : isParticiple && at > 0 && !hasFiniteBefore(sentence, at),
    };
    this.place = place;
    this.sentence = sentence;
    this.words = words;
    this.cue = cue;
    this.at = at;
    this.next = next;
  }

  /** Last word of the verb with its particle. */
  get verbEnd(): number {
    return this.next - 1;
  }

  has(frame: VerbFrame): boolean {
    return this.cue.frames.has(frame);
  }

  make(
    pieces: readonly Piece[],
    frame: string,
    cueEnd = this.verbEnd,
    demander: readonly PartyHint[] = this.demander(),
    addressee: DemandCandidate['addressee'] = [],
  ): readonly DemandCandidate[] {
    return drafts(
      this.place,
      this.#whenAsked(
        pieces.filter((piece) => !isNothing(this.words, piece)),
        frame,
      ),
      {
        rule: `demand.${this.cue.type}-verb-${frame}`,
        type: this.cue.type,
        cue: spanOf(this.sentence, this.at, cueEnd),
        demander,
        addressee,
        status: this.#isAchieved(frame) ? 'met' : 'open',
      },
    );
  }

  /** "persuaded the board to lower it", "pressured them into freeing her": the verb says that it was done. */
  #isAchieved(frame: string): boolean {
    const { lemma } = this.cue;
    if (!/^(?:persuade|convince)$/.test(lemma) && (frame !== 'into' || this.cue.type === 'refusal')) return false;
    const { negated, modal, infinitive, first } = verbGroup(this.sentence, this.at);
    const isDone =
      this.words[this.at]!.verb!.form === 'past' || /^(?:has|have|had|'ve)$/.test(this.words[first]!.lower);
    return isDone && !negated && modal === undefined && !infinitive;
  }

  /** "asked for its return | last year": a time gone by, behind what somebody wanted then, is that of the asking. */
  #whenAsked(pieces: readonly Piece[], frame: string): readonly Piece[] {
    const last = pieces.at(-1);
    if (last === undefined) return pieces;
    const { first } = verbGroup(this.sentence, this.at);
    // "has been asking for a bridge | since May": how long it has been asked for.
    const isPerfect = first < this.at && /^(?:has|have|had|'ve|'s)$/.test(this.words[first]!.lower);
    // "bound over to keep the peace | for a year": how long one is bound.
    if (this.cue.lemma === 'bind') {
      const end = beforeHowLong(this.words, last, true);
      return end === last.last ? pieces : [...pieces.slice(0, -1), { first: last.first, last: end }];
    }
    if (!isPerfect && this.words[this.at]!.verb?.form !== 'past') return pieces;
    const end = isPerfect
      ? beforeHowLong(this.words, last, this.isIng(this.at))
      : /^(?:noun|for|on|action|object-for|to-for)$/.test(frame)
        ? Math.min(beforePast(this.words, last), beforeDay(this.words, last))
        : beforePast(this.words, last);
    return end === last.last ? pieces : [...pieces.slice(0, -1), { first: last.first, last: end }];
  }

  subject(): Phrase | undefined {
    const subject = subjectOf(this.sentence, this.at);
    // "voted in favour of the draft, which requires".
    const isFavoured = subject !== undefined && /^favou?r$/.test(this.words[subject.first]!.lower);
    return isFavoured ? phraseFrom(this.sentence, subject.first + 2) : subject;
  }

  demander(): readonly PartyHint[] {
    return demanders(this.place, this.subject(), this.at);
  }

  /** Within quotation marks or what somebody is said to have said. */
  isSaid(): boolean {
    return this.words[this.at]!.quotation >= 0 || speakersAt(this.place, this.at).length > 0;
  }

  /** Soldiers and aides are ordered as a matter of course. */
  isOwnStaff(object: Phrase): boolean {
    const { lemma } = this.cue;
    // "orders Sudria's soldiers to leave": those of somebody else.
    const { nounPhrases } = this.sentence;
    const owner = nounPhrases[nounPhrases[object.heads[0]!]!.possessor ?? -1];
    if (owner?.isPronoun === false) return false;
    // "A tribunal ordered the navy to apologise": not by who commands it.
    if (lemma === 'order' && headIsIn(this.sentence, object, SUBORDINATES))
      return !headIsIn(this.sentence, this.subject(), JUDGING_NOUNS);
    const isOwned = POSSESSIVES.test(this.words[object.first]!.lower);
    // "wants his side to attack more".
    if (isOwned && /^(?:want|urge|need|expect|like)$/.test(lemma)) return headIsIn(this.sentence, object, SQUAD);
    if (!isOwned || !/^(?:order|ask|tell|instruct|direct|beg)$/.test(lemma)) return false;
    if (lowerAt(this.words, object.first + 1) === 'own') return true;
    return headIsIn(this.sentence, object, SUBORDINATES) || headIsIn(this.sentence, object, OWN_PEOPLE);
  }

  gerund(first: number): readonly Piece[] {
    return gerundExtent(this.sentence, first, this.options).pieces;
  }

  infinitive(first: number): readonly Piece[] {
    return infinitiveExtent(this.sentence, first, this.options).pieces;
  }

  isIng(at: number): boolean {
    return this.words[at]?.verb?.form === 'ing';
  }
}
