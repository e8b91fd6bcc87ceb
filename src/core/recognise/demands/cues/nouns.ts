import { wordSet } from '../../../text/wordSet';
import type { DemandType } from '../../mark';
import { framed } from './framed';

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

function cue(type: DemandType, list: string): readonly NounCue[] {
  return framed<NounFrame>(list).map(({ cue: noun, frames }) => ({ noun, type, frames }));
}

/** Nouns that make a demand, by singular. */
export const NOUN_CUES: ReadonlyMap<string, NounCue> = new Map(
  [
    ...cue(
      'ultimatum',
      `ultimatum: to that;
      deadline: to for`,
    ),
    ...cue(
      'demand',
      `demand: for to that on;
      insistence: that onThing on;
      order, directive, instruction, command: to that for;
      decree, requirement: that to for;
      ruling: that;
      subpoena: for to;
      summons: to for;
      injunction, notice, warning, reminder, edict, diktat, fiat, admonition, admonishment: to that;
      pressure: on to for that;
      mandate: that to;
      writ, heat, squeeze, fire: to`,
    ),
    ...cue('condition', `condition, precondition, prerequisite, stipulation, proviso: that`),
    ...cue(
      'request',
      `request, appeal, plea, petition, supplication, representations: for to that;
      call: for to on that;
      SOS, pleading, begging, push, campaign, lawsuit, encouragement, need, application, clamour, clamor, drive,
        crusade: for to;
      outcry, ask, strike, claim, lobbying, fight, rally, march, demonstration, sit-in, vigil, walkout, stoppage,
        fast, pitch, battle, quest, cry, agitation, chant, shout, signature: for;
      prodding, prompting, nudge, arm-twisting, nagging, coaxing, cajoling, suit, right, exhortation, overture: to;
      challenge, word: toParty;
      message, signal: toParty that;
      desire, hope: that forParty;
      preference: forParty that;
      entreaty: to for;
      wish: that for;
      prayer: that;
      urging: to that;
      support, importance, urgency: of;
      necessity: of for;
      imperative: of to`,
    ),
    ...cue(
      'proposal',
      `proposal, suggestion: for to that of;
      recommendation, counterproposal, counter-proposal: for to that;
      advice: to that against;
      invitation: to for toThing;
      bid: to for;
      motion: to for that`,
    ),
    ...cue(
      'refusal',
      `refusal: to of;
      rejection, dismissal: of;
      inadmissibility, impermissibility: of;
      veto: of onThing;
      unwillingness, reluctance: to`,
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
