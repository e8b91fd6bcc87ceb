import { wordSet } from '../../../text/wordSet';
import type { DemandType } from '../../mark';

/**
 * How what is wanted hangs on a noun: `for` something (or somebody "to" do), `to` do, `that` …, `of` something, `against` something, `on`
 * somebody "to" do, `onThing`, `toThing` (an invitation "to" a meeting). Of nouns that mean other things as well, only
 * `toParty` "to" do (a message "to" the rebels "to" leave) and `forParty` "to" do (a desire "for" the court "to" act).
 */
export type NounFrame =
  'for' | 'to' | 'that' | 'of' | 'on' | 'against' | 'onThing' | 'toThing' | 'toParty' | 'forParty';

export interface NounCue {
  /** Singular. */
  readonly noun: string;
  readonly type: DemandType;
  readonly frames: ReadonlySet<NounFrame>;
}

function cue(type: DemandType, entries: string): readonly NounCue[] {
  return entries
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [noun = '', frames = ''] = line.split(':');
      return { noun: noun.trim(), type, frames: new Set(frames.trim().split(/\s+/) as NounFrame[]) };
    });
}

/** Nouns that make a demand, by singular. */
export const NOUN_CUES: ReadonlyMap<string, NounCue> = new Map(
  [
    ...cue('ultimatum', `ultimatum: to that\n deadline: to for`),
    ...cue(
      'demand',
      `demand: for to that on
      insistence: that onThing on
      order: to that for
      directive: to that for
      instruction: to that for
      command: to that for
      decree: that to for
      ruling: that
      subpoena: for to
      summons: to
      injunction: to that
      pressure: on to for that
      requirement: that to for
      mandate: that to
      notice: to that
      warning: to that
      reminder: to that
      edict: to that
      diktat: to that
      fiat: to that
      writ: to
      heat: to
      squeeze: to
      fire: to
      admonition: to that
      admonishment: to that`,
    ),
    ...cue(
      'condition',
      `condition: that\n precondition: that\n prerequisite: that\n stipulation: that\n proviso: that`,
    ),
    ...cue(
      'request',
      `request: for to that
      call: for to on that
      appeal: for to that
      plea: for to that
      petition: for to that
      supplication: for to that
      SOS: for to
      outcry: for
      prodding: to
      prompting: to
      nudge: to
      arm-twisting: to
      pleading: for to
      begging: for to
      nagging: to
      coaxing: to
      cajoling: to
      ask: for
      representations: for to that
      challenge: toParty
      message: toParty that
      signal: toParty that
      word: toParty
      desire: that forParty
      preference: forParty that
      push: for to
      campaign: for to
      lawsuit: for to
      suit: to
      right: to
      entreaty: to for
      exhortation: to
      encouragement: for to
      hope: that forParty
      wish: that for
      prayer: that
      need: for to
      application: for to
      strike: for
      claim: for
      urging: to that
      lobbying: for
      fight: for
      rally: for
      march: for
      demonstration: for
      sit-in: for
      vigil: for
      walkout: for
      stoppage: for
      fast: for
      pitch: for
      support: of
      battle: for
      quest: for
      clamour: for to
      clamor: for to
      cry: for
      drive: for to
      crusade: for to
      agitation: for
      chant: for
      shout: for
      overture: to
      importance: of
      necessity: of for
      urgency: of
      signature: for
      imperative: of to`,
    ),
    ...cue(
      'proposal',
      `proposal: for to that of
      suggestion: for to that of
      recommendation: for to that
      advice: to that against
      invitation: to for toThing
      bid: to for
      counterproposal: for to that
      counter-proposal: for to that
      motion: to for that`,
    ),
    ...cue(
      'refusal',
      `refusal: to of\n rejection: of\n veto: of onThing\n unwillingness: to\n reluctance: to\n dismissal: of`,
    ),
  ].map((one) => [one.noun, one]),
);

/** Plural nouns whose list of contents may follow: "the demands include …", "its conditions are: …". */
export const LIST_NOUNS: ReadonlyMap<string, DemandType> = new Map<string, DemandType>([
  ['demands', 'demand'],
  ['demand', 'demand'],
  ['conditions', 'condition'],
  ['condition', 'condition'],
  ['precondition', 'condition'],
  ['preconditions', 'condition'],
  ['requests', 'request'],
  ['request', 'request'],
  ['ask', 'request'],
  ['asks', 'request'],
  ['appeals', 'request'],
  ['appeal', 'request'],
  ['plea', 'request'],
  ['wish', 'request'],
  ['wishes', 'request'],
  ['message', 'demand'],
  ['petition', 'demand'],
  ['letter', 'demand'],
  ['leaflet', 'demand'],
  ['manifesto', 'demand'],
  ['warning', 'demand'],
  ['ultimatum', 'ultimatum'],
  ['order', 'demand'],
  ['orders', 'demand'],
  ['instruction', 'demand'],
  ['instructions', 'demand'],
  ['call', 'request'],
  ['advice', 'proposal'],
  ['priorities', 'request'],
  ['proposals', 'proposal'],
  ['proposal', 'proposal'],
  ['recommendations', 'proposal'],
  ['recommendation', 'proposal'],
  ['suggestions', 'proposal'],
  ['terms', 'condition'],
  ['list', 'request'],
  ['reply', 'demand'],
  ['response', 'demand'],
  ['answer', 'demand'],
  ['notice', 'demand'],
  ['verdict', 'demand'],
  ['words', 'demand'],
  ['reminder', 'demand'],
  ['slogan', 'demand'],
  ['chant', 'demand'],
]);

/** What a sentence of a list opens with, before a comma. */
export const RANKS = wordSet('first second third fourth fifth firstly secondly thirdly finally lastly');
