import { check } from './markup';

/** Orders and refusals as headlines and short sentences tell them. */
describe('demands of headlines', () => {
  check([
    ['# [p:Envoy] presses [c:Tarn] on {demand|dam release}', 'Envoy', 'Tarn'],
    ['# [o:Union] presses [o:firm] on {demand|pay rise}', 'Union', 'firm'],
    ['# [o:Court] bars {demand|fishing off Orlat reef}', 'Court'],
    ['# [p:Judge] bars {demand|sale of family estate}', 'Judge'],
    ['# [p:Editor] refuses to {refusal|name source}', 'Editor'],
    ['# Injury bars [p:striker] from final'],
    ['# [o:Bank] presses on with merger'],
    ['[g:Reporters] pressed the [p:coach] on the sale of the club.'],
    ['[c:Norland] bans the sale of kites.'],
  ]);
});

describe('refusals of what is asked for in short', () => {
  check([
    ['The [p:coach] refused to {refusal|name a captain}.', 'coach'],
    ["A [o:court] threw out the [g:islanders]' claim for {request|compensation}.", 'islanders', 'court'],
    ['"There will be no {refusal|second chance for cheats}," the [p:chairman] said.', 'chairman'],
    ['She refused to name her favourite song.'],
    ['There will be no chance of rain, the [p:chairman] said.'],
    ["The [o:court] threw out the [p:widow]'s claim for asylum."],
  ]);
});
