import { check } from './markup';

describe('refusals', () => {
  check([
    ["[c:Norland]'s refusal to {refusal|extradite the banker} angered [c:Sudria].", 'Norland'],
    ['[o:Deltarail] ruled out {refusal|any rise above 3%}.', 'Deltarail'],
    ['The [p:coach] refused to {refusal|apologise}.', 'coach'],
    ['[c:Sudria] rejected the {refusal|truce}.', 'Sudria'],
    ['The [o:bank] turned down the {refusal|offer}.', 'bank'],
    ['[p:Rossi] declined to {refusal|take a drug test}.', 'Rossi'],
    ['The [p:president] has ruled out {refusal|resigning}.', 'president'],
    ['"We will not accept {refusal|pay cuts}," [p:Kolb] said.', 'Kolb'],
    ['The [o:union] said it would not {refusal|return to the talks}.', 'union'],
    ['The {refusal|request} was rejected.'],
    ['[c:Norland] has vetoed the {refusal|resolution}.', 'Norland'],
    ['[p:Mayor] rejects {refusal|plan for new stadium}', 'Mayor'],
    ['[o:Deltarail] refuses to {refusal|reopen line}', 'Deltarail'],
    [
      '[p:Judge Mara Ek] rejected the {refusal|appeal} and ordered [p:Rossi] to {demand|report to prison on <3 June>}.',
      'Judge Mara Ek',
    ],
    ['[c:Norland] has again refused to {refusal|allow inspectors into the plant}, officials said.', 'Norland'],
    ['The [p:bishop] declined to {refusal|bless the couple}.', 'bishop'],
    ['The [o:party] has ruled out {refusal|forming a coalition with the [o:Greens]}.', 'party'],
    ['Neither side won the vote, but the [o:union] would accept a pay cut.'],
    ['[p:Kolb] said that neither side had won but that the [o:union] would agree to a pay cut.'],
  ]);
});
