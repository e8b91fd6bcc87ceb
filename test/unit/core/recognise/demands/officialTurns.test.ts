import { check } from './markup';

describe('demands in the turns of courts and officials', () => {
  check([
    ['The [o:depot] is required under the ruling to {demand|reopen the footpath}.', '', 'depot'],
    ['The licence holder is required to keep a log.'],
    ['It was demanded of the [o:club] that {demand|it publish its accounts}.', '', 'club'],
    ['The [p:bishop] bids {demand|all parishes ring their bells}.', 'bishop'],
    ['The [o:tribunal] left the [o:bus firm] no choice but to {demand|reinstate the drivers}.', 'tribunal', 'bus firm'],
    ['The ruling leaves the [o:ministry] with no option but to {demand|release the files}.', '', 'ministry'],
    // What nature leaves one no choice about is nobody's wish.
    ['The flood left the [o:club] no choice but to cancel the match.'],
    ['The [o:ministry] summoned the [p:envoy] and asked for an {request|explanation}.', 'ministry', 'envoy'],
    ['The [o:guild] condemned the raid and demanded the {demand|return of its files}.', 'guild', ''],
    ['The [o:inspectors] asked for, and were refused, {request|access to the plant}.', 'inspectors'],
  ]);
});

describe('what somebody is told to be in for', () => {
  check([
    [
      'A [o:housing firm] has been told it will lose its licence if it fails to {ultimatum|repair the lifts within <six weeks>}.',
      '',
      'housing firm',
    ],
    ['The [o:firm] was warned that it faces a fine if it does not {ultimatum|clear the ditch}.', '', 'firm'],
    ['The [o:firm] was told it would lose its licence unless it {ultimatum|repairs the lifts}.', '', 'firm'],
    [
      'If the level is not {ultimatum|cut by half}, the [p:governor] warned, she will order the valley cleared.',
      'governor',
    ],
    ['The [g:passengers] are told to {demand|stay at home} and to {demand|ask for refunds}.', '', 'passengers'],
    ['The [o:union] said its members would keep withholding rent until {condition|the lifts are running}.', 'union'],
    ['The [o:landlord] said it “does not accept” the {refusal|timetable}.', 'landlord'],
    ['The [o:club] said it did not accept the account of the fire.'],
    ['The [o:landlord] said it would be asking for an {request|extension}.', 'landlord'],
    ['The [o:landlord] would ask for an extension.'],
    ['[g:Villagers] have demanded for years that {demand|the [o:owner] lower the level}.', 'Villagers', 'owner'],
    ['[g:Residents] called for {request|years of neglect to end}.', 'Residents'],
  ]);
});

describe('to whom it is put', () => {
  check([
    ['[g:Teachers] took their demand for {demand|smaller classes} to the [o:ministry].', 'Teachers', 'ministry'],
    ['The [g:bishops] wrote to the [p:minister] to ask for a {request|grant}.', 'bishops', 'minister'],
    ['The [g:parents] met the [p:mayor] to demand an {demand|answer}.', 'parents', 'mayor'],
    ["[p:Ida Moe] said no. The [o:firm]'s refusal to {refusal|pay them} has angered the [g:crews].", 'firm'],
    ['The [p:chairman] rejected the {refusal|offer} as too low.', 'chairman'],
    [
      'The [o:union] has written to [o:Halden Steel]. It demands that {demand|the furnace be relit}.',
      'union',
      'Halden Steel',
    ],
    ['The [g:residents] asked for a {request|crossing by the [o:school]}.', 'residents', ''],
    ['The [p:widow] pleaded with the [p:president] for {request|mercy}.', 'widow', 'president'],
    [
      '[o:Orbit] set a deadline of <Friday> for a {ultimatum|new offer}. The [o:firm] rejected the {refusal|ultimatum} on <Tuesday>.',
      'Orbit',
    ],
    ['The [o:auditors] required of the [o:trust] a {demand|full account of the loan}.', 'auditors', 'trust'],
    ['The [p:landlord] was given a final warning to {demand|mend the boilers}.', '', 'landlord'],
    ['The [p:landlord] got a final warning: {ultimatum|mend the boilers by <Monday>}.', '', 'landlord'],
    [
      'The [g:bosses] were handed a wish list by the [g:drivers]: {request|more grass}, {request|fewer kerbs}.',
      'drivers',
      'bosses',
    ],
    ["[c:Sudria]'s price for a deal is the {condition|return of the islands}.", 'Sudria'],
    ['The [o:firm] has been urged three times by the [o:council] to {request|open the gate}.', 'council', 'firm'],
    ['The [o:firm] was told to {demand|open the gate four times a day}.', '', 'firm'],
  ]);
});

describe('what holds for all, or is allowed to none', () => {
  check([
    ['{demand|Every household is to boil its water}, the [o:council] said.', 'council'],
    ['{demand|All vessels are to keep clear of the wreck}, the [o:coastguard] said.', 'coastguard'],
    ['Every child is to get a laptop, the [p:minister] said.'],
    ['The [o:committee] ruled that {demand|no member may speak to the press}.', 'committee'],
    ['The [o:agency] said no ruling may come before <May>.'],
    ['The [g:rebels] have named a {condition|ransom} as their price.', 'rebels'],
    ['[g:Tenants] are withholding rent until {condition|the lifts are repaired}.', 'Tenants'],
    ['They urged the [p:home secretary] to {request|quit}.', '', 'home secretary'],
    ['The demand by [c:Norland] for a {demand|no-fly zone over the sound} was repeated.', 'Norland'],
  ]);
});

describe('what a protest is to bring about, and what is called for by its length', () => {
  check([
    ["[g:Farmers] blocked roads to force the {demand|[p:minister]'s resignation}.", 'Farmers', 'minister'],
    ['[g:Teachers] went on strike to force a {demand|pay rise}.', 'Teachers'],
    ['[g:Nurses] struck in support of demands for a {demand|clinic}.'],
    ['The injury forced the withdrawal of the [p:striker].'],
    ['The [o:league] has called for a {request|day of mourning}.', 'league'],
    ['The [o:league] has called for a week.'],
    ['The [p:widow] begged to {request|be let in}.', 'widow'],
    ['The [g:mothers] implored the [p:general] for {request|news}.', 'mothers', 'general'],
    ['The ruling means {demand|the [o:firm] must pay}.', '', 'firm'],
  ]);
});
