import { check } from './markup';

/** What courts, inspectors and other authorities order in words of their own. */
describe('orders of authorities', () => {
  check([
    [
      'A [p:magistrate] has bound the two [g:brothers] over {demand|not to go near the [p:widow]}.',
      'magistrate',
      'brothers',
    ],
    ["The [o:bench] put the [o:state] on two weeks' notice to {ultimatum|file its reply}.", 'bench', 'state'],
    ['The [o:Supreme Court] sent the case back for a {demand|fresh hearing}.', 'Supreme Court'],
    ['[g:Judges] sent the matter back to the [o:lower court] for {demand|retrial}.', 'Judges', 'lower court'],
    ['[g:Hunters] were warned {demand|off the eastern woods}.', '', 'Hunters'],
    [
      'Any [p:person] who has a claim against the estate is required to {ultimatum|send particulars of it to the [g:executors] by <1 June>}.',
    ],
    ['It calls for a {request|ceasefire} and obliges both [g:parties] to {demand|let in food convoys}.'],
    [
      'Fourteen [g:countries] voted in favour of the draft, which requires the [o:occupying power] to {demand|let in inspectors}.',
      '',
      'occupying power',
    ],
    ['The [p:envoy] reminded the [p:general] that [c:Norland] was expected to {request|withdraw its guns}.', 'envoy'],
    ['The [o:cycling union] gave the [g:teams] to understand that {demand|radios must go}.', 'cycling union'],
  ]);
});

describe('what authorities do, and order nobody', () => {
  check([
    ['The [o:company] sent the parcel back for a refund.'],
    ['The [p:widow] was warned off by the noise.'],
    ['[g:Drivers] are required to wear seat belts.'],
    ['It has four wheels and requires the [p:driver] to stand.'],
    ['The [p:mayor] reminded the [g:crowd] that rain was expected to fall.'],
    ['The [p:guide] gave us to understand that he was ill.'],
  ]);
});
