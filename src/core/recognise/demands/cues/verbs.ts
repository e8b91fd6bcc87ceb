import type { DemandType } from '../../mark';

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
  | 'withDoing';

export class VerbCue {
  constructor(
    readonly lemma: string,
    readonly type: DemandType,
    readonly frames: ReadonlySet<VerbFrame>,
    /** A word that must follow the verb: "rule out", "turn down". */
    readonly particle: string | undefined,
  ) {}
}

function cue(type: DemandType, entries: string): readonly VerbCue[] {
  return entries
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', frames = ''] = line.split(':');
      const [lemma = '', particle] = head.trim().split(' ');
      return new VerbCue(lemma, type, new Set(frames.trim().split(/\s+/) as VerbFrame[]), particle);
    });
}

const ALL: readonly VerbCue[] = [
  ...cue(
    'demand',
    `demand: that noun bareTo gerund toThat
    insist: modalThat onThing toThat
    require: that objectTo action toThat
    order: modalThat objectTo action out done
    command: that objectTo
    instruct: that objectTo
    direct: modalThat objectTo
    oblige: objectTo
    compel: objectTo
    pressure: objectTo into objectFor
    pressurise: objectTo into objectFor
    pressurize: objectTo into objectFor
    press: objectTo for objectFor
    mandate: that objectTo action
    decree: modalThat
    decide: modalThat
    rule: modalThat
    stipulate: modalThat
    dictate: modalThat
    summon: objectTo
    subpoena: objectTo objectFor noun
    admonish: objectTo
    obligate: objectTo
    goad: into objectTo
    shame: into
    browbeat: into objectTo
    strong-arm: into objectTo
    restrain: from
    stop: from
    prevent: from
    shout: at toward for
    yell: at toward for
    scream: at toward
    signal: toward objectTo
    gesture: toward at
    wave: toward at
    nod: toward
    motion: toward objectTo
    beckon: toward objectTo
    warn: objectTo against
    tell: objectTo out
    remind: objectTo
    caution: objectTo against
    prohibit: from action gerund
    forbid: from
    ban: from
    bar: from
    enjoin: objectTo from
    adjure: objectTo
    bid: objectTo modalThat
    force: into objectTo
    bully: into objectTo
    coerce: into objectTo
    challenge: objectTo toThing
    dare: objectTo
    forbid: objectTo action gerund
    bind over: objectTo
    hold out: for
    lay down: modalThat
    stick out: for
    resolve: modalThat
    hector: into objectTo
    hound: into objectTo
    incite: objectTo
    dragoon: into
    railroad: into
    chivvy: into objectTo
    hassle: into objectTo
    harangue: into objectTo
    threaten: into
    squeeze: objectTo into
    arm-twist: objectTo into
    charge: objectTo
    tasked: withDoing
    exact: noun
    claim: noun
    extort: noun`,
  ),
  ...cue(
    'request',
    `ask: that objectTo bareTo for objectFor toThat
    urge: that objectTo bareTo noun gerund against
    call: for on objectTo
    appeal: for toward with toFor
    apply: for toFor
    beg: objectTo for with objectFor modalThat
    implore: objectTo
    entreat: objectTo
    beseech: objectTo
    exhort: objectTo bareTo
    impress: modalThat toThat
    plead: for with modalThat toFor
    request: that noun objectTo bareTo toThat
    seek: noun toSee done
    want: objectTo noun done toSee
    expect: objectTo toThat noun
    like: objectTo noun done toSee
    love: toSee
    welcome: noun
    push: for objectTo objectFor toSee
    advocate: noun for gerund modalThat
    encourage: objectTo
    petition: objectTo for objectFor that toSee
    lobby: objectTo for objectFor toSee
    prod: objectTo into
    pester: objectTo into for
    badger: objectTo into
    nag: objectTo
    importune: objectTo for objectFor
    supplicate: objectTo
    lean: on
    campaign: for bareTo toSee
    angle: for
    move: toSee for
    canvass: for
    count: on
    look: toward toFor forParty
    crusade: for
    agitate: for toSee
    clamour: for toSee
    prevail: on
    clamor: for
    hope: modalThat forParty toSee
    wish: modalThat objectTo toSee
    long: forParty toSee
    yearn: forParty toSee
    ache: forParty toSee
    preach: action
    prefer: objectTo modalThat done
    persuade: objectTo into
    convince: objectTo modalThat
    pray: modalThat objectTo
    press: for toSee
    need: objectTo
    nudge: objectTo into
    coax: into objectTo
    cajole: into objectTo
    wheedle: into
    sweet-talk: into
    solicit: noun
    sue: for objectFor bareTo
    argue: for
    trust: modalThat
    demonstrate: for
    protest: for
    rally: for
    march: for
    chant: for
    strike: for
    fast: for
    walk out: for
    cry out: for
    cry: for
    put in: for
    speak out: for
    come out: for
    plump: for
    speak up: for
    dun: for
    bay: for
    holler: for at
    picket: for
    fight: for toSee
    get: objectTo done
    settle: for
    win: noun
    secure: noun
    talk: into
    turn: toFor
    write: toFor
    champion: action gerund
    desire: that objectTo`,
  ),
  ...cue(
    'proposal',
    `propose: that noun gerund toThat
    suggest: modalThat action gerund toThat
    move: modalThat
    recommend: that noun gerund objectTo against toThat
    advise: modalThat objectTo gerund against action
    invite: objectTo toThing objectFor
    counsel: objectTo against action that
    moot: noun
    float: action
    table: action
    caution: against
    put forward: noun
    discourage: from
    dissuade: from
    broach: action`,
  ),
  ...cue(
    'refusal',
    `refuse: bareTo dative action
    reject: noun
    decline: bareTo action
    rule out: noun gerund
    turn down: noun
    dismiss: refusable
    rebuff: noun
    spurn: noun
    veto: noun
    resist: refusable
    deny: dative refusable
    throw out: refusable
    vote down: noun
    block: refusable
    withhold: refusable
    quash: refusable
    shoot down: refusable
    brush aside: refusable
    brush off: refusable
    shrug off: refusable
    wave away: refusable
    knock back: noun
    snub: refusable
    vow: bareTo
    swear: bareTo
    balk at: noun gerund
    baulk at: noun gerund
    bridle at: noun gerund
    bristle at: noun gerund
    demur at: noun gerund
    nix: refusable
    overrule: refusable
    disallow: refusable
    scotch: refusable
    stonewall: refusable
    bat away: refusable
    swat away: refusable
    fend off: refusable
    laugh off: refusable
    knock down: refusable
    slap down: refusable
    wave off: refusable
    wave aside: refusable
    pass up: refusable
    shun: refusable
    hold out: against
    stand out: against
    dig in: against
    repudiate: refusable`,
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
