import { check } from './markup';

describe('demands with a time between the verb and its neighbours', () => {
  check([
    ['The [o:ministry] demanded on <Tuesday> that {demand|the [o:union] end its strike}.', 'ministry', 'union'],
    ['The [o:ministry] demanded that {ultimatum|the [o:union] call off its strike by <1 May>}.', 'ministry', 'union'],
    ['The [o:council] on <Tuesday> demanded that {demand|the [o:board] resign}.', 'council', 'board'],
    ['The [o:council] on <3 May> demanded an {demand|immediate audit}.', 'council'],
    ['[g:Residents] demanded <last week> that {demand|the [p:mayor] resign}.', 'Residents', 'mayor'],
    ['The [p:senator] insisted on <Sunday> that {demand|the files be handed over}.', 'senator'],
    ['The [p:minister] called on <Monday> for an {request|inquiry into the spill}.', 'minister'],
    ['The [g:bishops] urged the [o:cabinet] on <Friday> to {request|halt the evictions}.', 'bishops', 'cabinet'],
    ['[p:Kolb] on <Oct. 3> demanded that {demand|[c:Norland] leave}.', 'Kolb', 'Norland'],
    ['The [g:governors] demand a {ultimatum|vote by <Sept. 25>}.', 'governors', ''],
    ['[g:Farmers] asked the [o:ministry] late on <Thursday> to {request|lower the tax}.', 'Farmers', 'ministry'],
    ['[g:Union leaders] late on <Tuesday> rejected the {refusal|offer}.', 'Union leaders'],
    [
      '[g:Teachers] will walk out on <Monday> unless the [o:council] {ultimatum|restores their bonus}.',
      'Teachers',
      'council',
    ],
    [
      '[g:Dockers] vowed on <Monday> to stay out until {condition|the [o:operator] takes four [g:men] back}.',
      'Dockers',
      'operator',
    ],
    ['The [o:union] set the [o:firm] a deadline of <ten days> to {ultimatum|answer}.', 'union', 'firm'],
  ]);
});

describe('demands with a time before the verb that they are the subject of', () => {
  check([
    ['A call for {request|elections on <Friday>} was rejected.'],
    ['The insistence of the [o:coalition] that {demand|the vote be held in <May>} angered the south.'],
    ['A plea for {request|calm} <yesterday> went unheard.'],
  ]);
});

describe('demands for somebody to be gone by a time', () => {
  check([
    ['The [g:generals] want {request|President [p:Tamas Orlo] out before the <summer>}.', 'generals', 'Tamas Orlo'],
  ]);
});
