import type { DemandType } from '../../mark';
import { framed } from './framed';

/**
 * How what is wanted hangs on a verb.
 * - `that`: a clause, with or without "that". `modalThat`: a clause that has a modal or a bare verb ("insisted he go").
 * - `objectTo`: somebody "to" do. `bareTo`: "to" do, nobody named ("asked to see the files").
 * - `noun`: a noun phrase. `action`: a noun phrase that names an action ("ordered a review", not "ordered tea").
 *   `refusable`: one that names what can be asked for ("dismissed the appeal").
 * - `forParty`: "for" somebody "to" do, of verbs that long for much else ("hoped for the court to act").
 * - `gerund`: an "-ing" phrase. `into`, `against`: somebody into / against "-ing".
 * - `for`: "for" something, "for" somebody "to" do. `objectFor`: somebody "for" something.
 * - `on`, `upon`, `with`, `toward`, `at`: the preposition before the addressee ("called on", "pleaded with", "appealed to",
 *   "shouted at").
 * - `toThing`: somebody "to" something ("invited to talks"). `from`: somebody "from" "-ing".
 * - `toFor`: "to" somebody "for" something ("appealed to the council for help").
 * - `toThat`: "to", "of" or "from" somebody a clause or a thing ("demanded of the firm that it pay").
 * - `onThing`: "on" something ("insisted on a vote").
 * - `out`: somebody "out", "back", "off" ("ordered the envoys out of the country").
 * - `toSee`: "to see" something or something done ("wants to see the fence removed").
 * - `dative`: somebody something ("denied the firm a loan"), something "to" somebody.
 * - `withDoing`: somebody with doing something ("tasked the agency with drafting a plan"; "to task" is no verb that is known).
 * - `backFor`: something "back for" something ("sent the case back for a hearing").
 * - `done`: something with a participle or place ("wants the quota raised", "the coach out").
 */
export type VerbFrame =
  | 'that'
  | 'modalThat'
  | 'objectTo'
  | 'bareTo'
  | 'noun'
  | 'action'
  | 'refusable'
  | 'gerund'
  | 'into'
  | 'against'
  | 'for'
  | 'forParty'
  | 'objectFor'
  | 'on'
  | 'with'
  | 'toward'
  | 'at'
  | 'onThing'
  | 'toThing'
  | 'toFor'
  | 'toThat'
  | 'out'
  | 'toSee'
  | 'done'
  | 'dative'
  | 'from'
  | 'withDoing'
  | 'backFor';

export class VerbCue {
  constructor(
    readonly lemma: string,
    readonly type: DemandType,
    readonly frames: ReadonlySet<VerbFrame>,
    /** A word that must follow the verb: "rule out", "turn down". */
    readonly particle: string | undefined,
  ) {}
}

function cue(type: DemandType, list: string): readonly VerbCue[] {
  return framed<VerbFrame>(list).map(({ cue: words, frames }) => {
    const [lemma = '', particle] = words.split(' ');
    return new VerbCue(lemma, type, frames, particle);
  });
}

const ALL: readonly VerbCue[] = [
  ...cue(
    'demand',
    `demand: that noun bareTo gerund toThat;
    insist: modalThat onThing toThat;
    require: that objectTo action toThat;
    order: modalThat objectTo action out done;
    command, instruct: that objectTo;
    direct: modalThat objectTo;
    oblige, compel, summon, admonish, obligate, remind, adjure, dare, bind over, incite, charge: objectTo;
    pressure, pressurise, pressurize: objectTo into objectFor;
    press: objectTo for objectFor;
    mandate: that objectTo action;
    decree, decide, rule, stipulate, dictate, lay down, resolve: modalThat;
    subpoena: objectTo objectFor noun;
    force: into objectTo action;
    goad, browbeat, strong-arm, bully, coerce, hector, hound, chivvy, hassle, harangue: into objectTo;
    shame, dragoon, railroad, threaten: into;
    restrain, stop, prevent, forbid: from;
    ban, bar: from action gerund;
    shout, yell: at toward for;
    scream: at toward;
    signal, motion, beckon: toward objectTo;
    radio: objectTo objectFor;
    wave: toward at objectTo;
    gesture: toward at;
    nod: toward;
    warn: objectTo against out;
    caution: objectTo against;
    tell: objectTo out;
    prohibit: from action gerund;
    enjoin: objectTo from;
    bid: objectTo modalThat;
    challenge: objectTo toThing;
    forbid: objectTo action gerund;
    hold out, stick out: for;
    squeeze, arm-twist: objectTo into;
    tasked: withDoing;
    send back: backFor;
    exact, claim, extort: noun`,
  ),
  ...cue(
    'request',
    `ask: that objectTo bareTo for objectFor toThat;
    urge: that objectTo bareTo noun gerund against;
    call: for on objectTo;
    appeal: for toward with toFor;
    apply: for toFor;
    beg: objectTo for with objectFor modalThat;
    encourage, nag, supplicate, need: objectTo;
    exhort: objectTo bareTo;
    impress: modalThat toThat;
    plead: for with modalThat toFor;
    request: that noun objectTo bareTo toThat;
    seek: noun toSee done toThat;
    want, like: objectTo noun done toSee;
    expect: objectTo toThat noun modalThat;
    love: toSee;
    welcome, solicit, win, secure: noun;
    push: for objectTo objectFor toSee;
    advocate: noun for gerund modalThat;
    petition: objectTo for objectFor that toSee;
    lobby: objectTo for objectFor toSee;
    prod, badger, persuade, nudge: objectTo into;
    pester: objectTo into for;
    importune, implore, entreat, beseech: objectTo for objectFor;
    lean, count, prevail: on;
    campaign: for bareTo toSee;
    angle, canvass, crusade, clamor, argue, demonstrate, protest, rally, march, chant, strike, fast, walk out,
      cry out, cry, put in, speak out, come out, plump, speak up, dun, bay, picket, settle: for;
    move: toSee for;
    look: toward toFor forParty;
    agitate, clamour, press, fight: for toSee;
    hope: modalThat forParty toSee;
    wish: modalThat objectTo toSee;
    long, yearn, ache: forParty toSee;
    preach: action;
    prefer: objectTo modalThat done;
    convince: objectTo modalThat;
    pray: modalThat objectTo;
    coax, cajole: into objectTo;
    wheedle, sweet-talk, talk: into;
    sue: for objectFor bareTo;
    trust: modalThat;
    holler: for at;
    get: objectTo done;
    turn, go: toFor;
    write: toFor toward;
    cable, telegraph, wire, texted, email, e-mailed, phone, telephone, messaged: objectTo objectFor;
    ring: objectTo;
    sing, whistle: forParty;
    champion: action gerund;
    desire: that objectTo`,
  ),
  ...cue(
    'proposal',
    `propose: that noun gerund toThat;
    suggest: modalThat action gerund toThat;
    move: modalThat;
    recommend: that noun gerund objectTo against toThat;
    advise: modalThat objectTo gerund against action;
    invite: objectTo toThing objectFor;
    counsel: objectTo against action that;
    moot, put forward: noun;
    favour, favor: action gerund;
    float, table, broach: action;
    caution: against;
    discourage, dissuade: from;
    favour, favor: gerund`,
  ),
  ...cue(
    'refusal',
    `refuse: bareTo dative action;
    reject, turn down, rebuff, spurn, veto, vote down, knock back: noun;
    decline: bareTo action;
    rule out, balk at, baulk at, bridle at, bristle at, demur at: noun gerund;
    dismiss, resist, throw out, block, withhold, quash, shoot down, brush aside, brush off, shrug off, wave away,
      snub, nix, overrule, disallow, scotch, stonewall, bat away, swat away, fend off, laugh off, knock down,
      slap down, wave off, wave aside, pass up, shun, repudiate: refusable;
    deny: dative refusable;
    vow, swear: bareTo;
    hold out, stand out, dig in: against`,
  ),
];

/** Verbs that make a demand, by lemma; some have two entries. */
export const VERB_CUES: ReadonlyMap<string, readonly VerbCue[]> = group(ALL);

function group(cues: readonly VerbCue[]): ReadonlyMap<string, readonly VerbCue[]> {
  const byLemma = new Map<string, VerbCue[]>();
  for (const one of cues) {
    const known = byLemma.get(one.lemma);
    if (known) known.push(one);
    else byLemma.set(one.lemma, [one]);
  }
  return byLemma;
}
