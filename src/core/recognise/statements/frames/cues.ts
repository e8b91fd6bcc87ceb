import { framesOf, JUDGING_VERBS, type Frames } from '../../syntax/judgingVerbs';

/** All verbs that something hangs on which is not said as a clause: those that judge, and those of belief, promise and news. */
export const FRAMES: Frames = new Map([
  ...JUDGING_VERBS,
  ...framesOf(`
    attribute: +to
    put estimate: +at
    find: +is noun
    expect: +to to noun
    hope: to for
    regret: that noun
    fear predict forecast confirm announce acknowledge allege report: noun
    promise pledge vow: to ~noun noun
    swear undertake: to
    offer: to ~noun
    threaten: to noun +with
    admit claim: to noun
    accept: that
    exclude rule: that noun
    confess: to that
    reckon: that
    believe: +to
    warn: of ~of
    boast: of
    complain: of about
    apologise apologize: for
    speak talk: of"
    worry hear demonstrate determine establish: that
    show: that noun
  `),
]);
