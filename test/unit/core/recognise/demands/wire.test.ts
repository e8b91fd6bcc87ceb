import { check } from './markup';

/** Single sentences as wire services write them, with several actors each. */
describe('wire sentences', () => {
  check([
    [
      '[c:Sudria] was told by the [o:council] to {ultimatum|halt enrichment within <30 days>} or face sanctions.',
      'council',
      'Sudria',
    ],
    [
      'The [o:Security Council] demanded an {demand|end to the raids} and asked the [p:envoy] to {request|report back within <a month>}.',
      'Security Council',
    ],
    [
      '[g:Protest organisers] called off a march after [o:police] asked them to {request|change the route}.',
      'police',
      'Protest organisers',
    ],
    [
      '[g:Kidnappers] holding an engineer have threatened to kill him unless his [o:company] {ultimatum|stops working in the country}.',
      'Kidnappers',
      'company',
    ],
    [
      "The [o:Islamic Front] rejected the [o:government]'s call for {request|talks} and demanded that {demand|the [o:army] leave the east}.",
      'government',
      'Islamic Front',
    ],
    ["[p:Kolb]'s [g:lawyers] asked the [o:court] for an {request|urgent hearing on bail}.", 'lawyers', 'court'],
    ['[c:Norland] asked for an {request|urgent meeting of the [o:council]} to discuss the crisis.', 'Norland'],
    [
      'Its head, the skater [p:Ida Moe], recommends that {proposal|the medals won in Velm be reallocated} and that {proposal|no skater under 16 be banned}.',
      'Ida Moe',
    ],
    ['{demand|Rich [g:countries] must pay}, [p:Wick] says, and {demand|it has to be soon}.', 'Wick', 'countries'],
    ['[c:Norland] and [c:Sudria], for their part, decline to {refusal|be listed as donors}.', 'Norland; Sudria'],
    ['The [o:camp] wants {request|all 212 ballot boxes recounted}.', 'camp'],
    ['[p:Moe] invited his counterpart, [p:Ana Kolb], to {proposal|talks in Velm}.', 'Moe'],
    ['The [g:members] will not work again unless {condition|the state insures them}, [p:Wick] said.', 'Wick'],
    ['[c:Norland] conditioned its aid on {condition|reforms of the police}.', 'Norland'],
    ['The [g:workers] downed tools in a bid to force the [g:owners] to {demand|raise pay}.', 'workers', 'owners'],
    ['[p:Moe] turned to the [g:media] with a plea to {request|spare the family}.', 'Moe', 'media'],
    ['"{demand|Pay the widows}," [p:Kolb] told [o:Norpress].', 'Kolb', ''],
    ['"We have until <Friday> to {ultimatum|answer}," [p:Kolb] said.', 'Kolb'],
    ['[g:Lawmakers] voted to demand that {demand|the [p:minister] explain the contract}.', 'Lawmakers', 'minister'],
    ['[p:Kolb] asked for {request|eight years in prison}.', 'Kolb'],
    ["[c:Norland] demanded {demand|[p:Kolb]'s resignation}.", 'Norland', 'Kolb'],
  ]);
});
