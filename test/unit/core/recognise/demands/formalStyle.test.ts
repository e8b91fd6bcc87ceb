import { check } from './markup';

describe('demands in formal and older English', () => {
  check([
    ['[g:Residents] further ask that {request|the [o:council] restore the ferry}.', 'Residents', 'council'],
    ['The [o:court] further ordered the [o:firm] to {demand|pay the costs}.', 'court', 'firm'],
    ['The [o:court] has called further talks and heard further witnesses.'],
    ['[p:Dov Pell] bade the [g:delegates] {demand|be vigilant}.', 'Dov Pell', 'delegates'],
    ['The [p:bishop] bade the [g:owners] {demand|open their books}.', 'bishop', 'owners'],
    ['The [o:firm] bid 3 million for the quay.'],
    ['“{demand|Let the mighty spare the weak},” the [p:bishop] said.', 'bishop'],
    ['[c:Korva] insists upon an {demand|apology}.', 'Korva'],
    ['[p:Ida Moe] insisted to reporters that {demand|the [g:tenants] be told the truth}.', 'Ida Moe', ''],
    ['“Please, {request|do not storm the building},” [p:Leyla Onur] said.', 'Leyla Onur'],
    ['Strand asked [g:speakers] to {request|keep to two minutes}.', 'Strand', 'speakers'],
  ]);
});

describe('what a body lays down', () => {
  check([
    ['“{demand|The [o:ministry] shall pay the costs},” the [p:judge] ruled.', 'judge', 'ministry'],
    ['The [o:congress] resolved that {demand|every [o:branch] shall pay a fee}.', 'congress', 'branch'],
    ['“We shall see,” [p:Moe] said.'],
    ['“The [p:tenant] shall keep the garden tidy,” the lease says.'],
    ['“The [p:president] shall be elected for four years,” the paper says.'],
    [
      'The [o:commission] ordered [o:Lumora] to {demand|delete the files}. The [o:company] is also required to {demand|appoint an auditor}.',
      'commission',
      'Lumora',
    ],
    ['The [o:company] is required to {ultimatum|appoint an auditor within <30 days>}.', '', 'company'],
    ['[g:Companies] are required to appoint an auditor within <30 days>.'],
  ]);
});

describe('what a condition is said to be', () => {
  check([
    ["[o:Nordquay]'s condition is that {condition|the [o:union] drop its suit}.", 'Nordquay', 'union'],
    ["[o:Nordquay]'s condition for higher pay is that {condition|the [o:union] drop its suit}.", 'Nordquay', 'union'],
    ['The [o:union] had until <Tuesday> to {ultimatum|decide whether to unload the ship}.', '', 'union'],
    ['The [o:union] had a week to decide.'],
  ]);
});
