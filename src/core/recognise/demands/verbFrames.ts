import { afterAdverbials } from '../syntax/adverbials';
import { acceptsNoun, giversIn, isGeneralDuty, objectFor } from './verbObjects';
import { HEADLINE_PASSIVES, SAYING } from './cues/verbKinds';
import { clauseExtent, gerundExtent, infinitiveExtent, type ExtentOptions, type Piece } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { partyHints, type PartyHint } from '../syntax/parties';
import { ONLY_OF, phraseFrom, subjectOf, subjectStart, type Phrase } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { LAW_NOUNS, SUBORDINATES, UNTOLD } from './cues/nounKinds';
import { VERB_CUES, type VerbCue, type VerbFrame } from './cues/verbs';
import { demanders, drafts, spanOf, speakersAt, type Place } from './draft';
import { headIsIn, isUnmade } from './guards';
import { clauseMood, forContent, toContent } from './contents';

const ADDRESSEE_PREPOSITIONS: Readonly<Record<string, VerbFrame>> = {
  on: 'on',
  upon: 'on',
  with: 'with',
  to: 'toward',
};

/** Demands that hang on a verb: "urged X to", "called for", "demanded that", "ruled out". */
export function verbFrames(place: Place): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  const { words } = place.sentence;
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'verb' || word.verb === undefined) continue;
    for (const cue of VERB_CUES.get(word.verb.lemma) ?? []) {
      let next = at + 1;
      if (cue.particle !== undefined) {
        if (words[next]?.lower !== cue.particle) continue;
        next++;
      }
      if (isUnmade(place, at)) break;
      const matched = new Frames(place, cue, at, next).match();
      if (matched.length > 0) {
        found.push(...matched);
        break;
      }
    }
  }
  return found;
}

class Frames {
  readonly #place: Place;
  readonly #cue: VerbCue;
  readonly #at: number;
  /** First word behind the verb and its particle. */
  readonly #next: number;

  /** "A petition calling for a vote drew crowds": the content stands within a subject. */
  readonly #options: ExtentOptions;

  constructor(place: Place, cue: VerbCue, at: number, next: number) {
    const { words } = place.sentence;
    const isParticiple = words[at]!.verb!.form === 'ing' && words[at - 1]?.tag !== 'auxiliary';
    this.#options = {
      inSubject: isParticiple && at > 0 && !words.slice(0, at).some((_, i) => opensFiniteVerb(place.sentence, i)),
    };
    this.#place = place;
    this.#cue = cue;
    this.#at = at;
    this.#next = next;
  }

  match(): readonly DemandCandidate[] {
    const { words } = this.#place.sentence;
    const group = verbGroup(this.#place.sentence, this.#at);
    const next = afterAdverbials(words, this.#next);
    const bareParticiple =
      words[this.#at]!.verb!.form === 'past' &&
      group.first === this.#at &&
      (words[next]?.tag === 'to' || words[next]?.lower === 'by');
    if (group.passive || (bareParticiple && HEADLINE_PASSIVES.has(this.#cue.lemma) && this.#has('objectTo')))
      return this.#passive(next);
    if (bareParticiple && words[next]?.lower === 'by') return [];
    const start = words[this.#next]?.tag === 'not' ? this.#next : next;
    return this.#active(start);
  }

  #has(frame: VerbFrame): boolean {
    return this.#cue.frames.has(frame);
  }

  #make(
    pieces: readonly Piece[],
    frame: string,
    cueEnd: number,
    demander: readonly PartyHint[],
    addressee: readonly PartyHint[] = [],
  ): readonly DemandCandidate[] {
    return drafts(this.#place, pieces, {
      rule: `demand.${this.#cue.type}-verb-${frame}`,
      type: this.#cue.type,
      cue: spanOf(this.#place.sentence, this.#at, cueEnd),
      demander,
      addressee,
    });
  }

  #subject(): Phrase | undefined {
    return subjectOf(this.#place.sentence, this.#at);
  }

  #demander(): readonly PartyHint[] {
    const hints = demanders(this.#place, this.#subject(), this.#at);
    return hints;
  }

  #active(next: number): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const { words, phraseAt } = sentence;
    const word = words[next];
    if (word === undefined) return [];
    const verbEnd = this.#next - 1;
    if (isGeneralDuty(this.#place, this.#cue, this.#subject())) return [];

    if (word.tag === 'that' && words[next + 1]?.tag !== 'verb') return this.#clause(next + 1, verbEnd, []);
    if (word.tag === 'to' || (word.tag === 'not' && words[next + 1]?.tag === 'to')) return this.#bareTo(next, verbEnd);
    if (word.tag === 'preposition') return this.#preposition(next, verbEnd);
    if (word.verb?.form === 'ing' || (word.tag === 'not' && words[next + 1]?.verb?.form === 'ing')) {
      return this.#has('gerund')
        ? this.#make(gerundExtent(sentence, next).pieces, 'gerund', verbEnd, this.#demander())
        : [];
    }
    if ((phraseAt[next] ?? -1) >= 0) return this.#object(next, verbEnd);
    return [];
  }

  #clause(first: number, cueEnd: number, addressee: readonly PartyHint[]): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const { words } = sentence;
    if (!this.#has('that') && !this.#has('modalThat')) return [];
    const mood = clauseMood(sentence, first);
    if (mood === undefined) return [];
    if (!this.#has('that') || mood.indicative) {
      const wish = /^(?:hope|wish|pray|trust|prefer)$/.test(this.#cue.lemma);
      // Behind a past verb a bare verb with a plural subject can only be a wish: "suggested that the clubs share".
      const bare =
        mood.base && words[this.#at]!.verb!.form === 'past' && !/^(?:rule|convince|decree)$/.test(this.#cue.lemma);
      if (wish ? !mood.future || this.#isOwn(first) : !mood.wanted && !bare) return [];
    }
    const subject = phraseFrom(sentence, first);
    const weak = mood.passive ? [] : partyHints(sentence, subject).map((hint) => ({ ...hint, weak: true as const }));
    return this.#make(
      clauseExtent(sentence, first, this.#options).pieces,
      'clause',
      cueEnd,
      this.#demander(),
      addressee.length > 0 ? addressee : weak,
    );
  }

  /** "hopes that he will win": the wish for oneself is no demand. */
  #isOwn(first: number): boolean {
    return /^(?:i|we|he|she|it)$/.test(this.#place.sentence.words[first]?.lower ?? '');
  }

  #bareTo(next: number, verbEnd: number): readonly DemandCandidate[] {
    if (!this.#has('bareTo')) return [];
    const { sentence } = this.#place;
    const { words } = sentence;
    const first = words[next]!.tag === 'not' ? next : next + 1;
    const verb = skipAdverbs(words, first);
    if (this.#cue.type === 'refusal' && SAYING.has(words[verb]?.lower ?? '')) {
      const object = words.slice(verb + 1, verb + 4).some(({ lower }) => UNTOLD.has(lower));
      if (
        this.#cue.lemma === 'decline' ||
        object ||
        !/^(?:give|disclose|reveal|provide|talk|be|speak|discuss)$/.test(words[verb]!.lower)
      )
        return [];
    }
    return this.#make(infinitiveExtent(sentence, first).pieces, 'infinitive', verbEnd, this.#demander());
  }

  #preposition(next: number, verbEnd: number): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const { words } = sentence;
    const { lower } = words[next]!;
    if (lower === 'for' && this.#has('for')) {
      const content = forContent(sentence, next, this.#options);
      return content === undefined
        ? []
        : this.#make(
            content.pieces,
            'for',
            this.#cue.lemma === 'call' && next === verbEnd + 1 ? next : verbEnd,
            this.#demander(),
            content.addressee,
          );
    }
    if (lower === 'on' && this.#has('onThing')) {
      const ing = words[next + 1]?.verb?.form === 'ing';
      const extent = ing ? gerundExtent(sentence, next + 1) : nounExtent(sentence, next + 1);
      return this.#make(extent.pieces, 'on', next, this.#demander());
    }
    if ((lower === 'from' || lower === 'of') && this.#cue.lemma === 'demand') {
      const content = toContent(sentence, next + 1);
      return content === undefined
        ? []
        : this.#make(content.pieces, 'infinitive', verbEnd, this.#demander(), content.addressee);
    }
    if (lower === 'against' && this.#has('against')) return this.#against(next, []);
    const frame = ADDRESSEE_PREPOSITIONS[lower];
    if (frame !== undefined && this.#has(frame)) {
      const content = toContent(sentence, next + 1);
      if (content === undefined) return [];
      return this.#make(
        content.pieces,
        'infinitive',
        (lower === 'on' || lower === 'upon') && next === verbEnd + 1 ? next : verbEnd,
        this.#demander(),
        content.addressee,
      );
    }
    return [];
  }

  #against(at: number, addressee: readonly PartyHint[]): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    if (sentence.words[at + 1]?.verb?.form !== 'ing') return [];
    return this.#make(gerundExtent(sentence, at + 1).pieces, 'against', this.#at, this.#demander(), addressee);
  }

  #object(next: number, verbEnd: number): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const { words } = sentence;
    const object = phraseFrom(sentence, next);
    if (object === undefined) return [];
    const after = words[object.last + 1];
    const addressee = partyHints(sentence, object);
    if (this.#has('objectTo') || this.#cue.type === 'demand' || this.#has('bareTo')) {
      const content = this.#has('objectTo') ? toContent(sentence, next, this.#options) : undefined;
      if (content !== undefined) {
        if (this.#cue.lemma === 'order' && this.#isOwnStaff(object)) return [];
        if (this.#cue.lemma === 'need' && !this.#isSaid()) return [];
        const demander = this.#cue.lemma === 'need' ? speakersAt(this.#place, this.#at) : this.#demander();
        return this.#make(content.pieces, 'infinitive', verbEnd, demander, content.addressee);
      }
    }
    if (after?.lower === 'into' && this.#has('into') && words[object.last + 2]?.verb?.form === 'ing') {
      return this.#make(gerundExtent(sentence, object.last + 2).pieces, 'into', verbEnd, this.#demander(), addressee);
    }
    if (after?.lower === 'from' && this.#has('from') && words[object.last + 2]?.verb?.form === 'ing') {
      return this.#make(gerundExtent(sentence, object.last + 2).pieces, 'from', verbEnd, this.#demander(), addressee);
    }
    if (after?.lower === 'against' && this.#has('against')) return this.#against(object.last + 1, addressee);
    if (after?.tag === 'that' && (this.#has('that') || this.#has('modalThat')))
      return this.#clause(object.last + 2, verbEnd, addressee);
    if (this.#has('objectFor')) {
      const split = objectFor(sentence, next);
      if (split !== undefined)
        return this.#make(split.pieces, 'object-for', verbEnd, this.#demander(), split.addressee);
    }
    const clause = this.#has('that') || this.#has('modalThat') ? this.#clause(next, verbEnd, []) : [];
    if (clause.length > 0) return clause;
    if (acceptsNoun(sentence, this.#cue, next)) return this.#noun(next, verbEnd);
    return [];
  }

  #isOwnStaff(object: Phrase): boolean {
    return headIsIn(this.#place.sentence, object, SUBORDINATES);
  }

  /** Within quotation marks or what somebody is said to have said. */
  #isSaid(): boolean {
    return this.#place.sentence.words[this.#at]!.quotation >= 0 || speakersAt(this.#place, this.#at).length > 0;
  }

  #noun(next: number, verbEnd: number): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const extent = nounExtent(sentence, next, this.#options);
    const addressee = extent.pieces.flatMap((piece) => giversIn(sentence, piece));
    const frame = this.#has('noun') || this.#cue.type === 'refusal' ? 'noun' : 'action';
    return this.#make(extent.pieces, frame, verbEnd, this.#demander(), addressee);
  }

  #passive(next: number): readonly DemandCandidate[] {
    const { sentence } = this.#place;
    const { words } = sentence;
    let at = next;
    let agent: readonly PartyHint[] | undefined;
    if (words[at]?.lower === 'by') {
      const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
      if (phrase !== undefined) {
        agent = partyHints(sentence, phrase);
        at = skipAdverbs(words, phrase.last + 1);
      }
    }
    const subject = this.#subject();
    const addressee = partyHints(sentence, subject);
    const demander = agent ?? speakersAt(this.#place, this.#at);
    if (words[at]?.tag === 'time') at++;
    // "is required to" tells a standing duty; what "will be required" has just been ordered.
    if (
      this.#cue.lemma === 'require' &&
      agent === undefined &&
      !/^(?:will|would|must)$/.test(verbGroup(sentence, this.#at).modal ?? '')
    )
      return [];
    if (this.#cue.lemma === 'require' && this.#isByLaw()) return [];
    const to = words[at]?.tag === 'to' ? at + 1 : words[at]?.tag === 'not' && words[at + 1]?.tag === 'to' ? at : -1;
    if (to >= 0 && this.#has('objectTo')) {
      if (this.#cue.lemma === 'order' && subject !== undefined && this.#isOwnStaff(subject)) return [];
      return this.#make(infinitiveExtent(sentence, to).pieces, 'passive', this.#at, demander, addressee);
    }
    if (this.#has('on') && /^(?:on|upon)$/.test(words[at]?.lower ?? '') && words[at + 1]?.tag === 'to') {
      return this.#make(infinitiveExtent(sentence, at + 2).pieces, 'passive', at, demander, addressee);
    }
    if (this.#has('toThing') && /^(?:to|for)$/.test(words[at]?.lower ?? '')) {
      return this.#make(nounExtent(sentence, at + 1).pieces, 'passive', this.#at, demander, addressee);
    }
    if (this.#has('objectFor') && words[at]?.lower === 'for') {
      return this.#make(nounExtent(sentence, at + 1).pieces, 'passive', this.#at, demander, addressee);
    }
    if (subject === undefined || !(this.#has('noun') || this.#has('action') || this.#has('refusable'))) return [];
    if (/^(?:want|seek|suggest)$/.test(this.#cue.lemma) || words[at]?.tag === 'to') return [];
    const head = sentence.nounPhrases[subject.heads[0]!]!;
    if (head.isPronoun || !acceptsNoun(sentence, this.#cue, head.first)) return [];
    return this.#make(
      nounExtent(sentence, this.#subjectFirst(subject), { inSubject: true }).pieces,
      'passive',
      this.#at,
      agent ?? [],
    );
  }

  /** Where the content of a passive begins: the subject may hold more than its phrase shows. */
  #subjectFirst(subject: Phrase): number {
    const { sentence } = this.#place;
    const start = subjectStart(sentence, verbGroup(sentence, this.#at).first);
    const index = sentence.phraseAt[start] ?? -1;
    return start < subject.first && index >= 0 && !sentence.nounPhrases[index]!.isPronoun ? start : subject.first;
  }

  #isByLaw(): boolean {
    return this.#place.sentence.words.some(({ lower }) => LAW_NOUNS.has(lower) || /^(?:legally|law)$/.test(lower));
  }
}
