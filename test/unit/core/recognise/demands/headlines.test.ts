import { check } from './markup';

describe('headlines', () => {
  check([
    ['[o:Union] to [o:port]: {demand|Pay up}', 'Union', 'port'],
    ['{demand|Stop river dumping}, says [p:mayor]', 'mayor'],
    ['{demand|Close the mine}, [g:villagers] tell [o:council]', 'villagers', 'council'],
    ['[p:Mayor] urges {request|calm} after riot', 'Mayor'],
    ['[p:Moe] urged to {request|quit}', '', 'Moe'],
    ['{demand|[c:Norland] must free prisoners}, says [c:Sudria]', 'Sudria', 'Norland'],
    ['{proposal|Schools should close early}, says [o:panel]', 'panel'],
    ['[g:Nurses] threaten strike unless {ultimatum|pay rises}', 'Nurses'],
    ['[c:Norland] rejects {refusal|truce offer}', 'Norland'],
    ['[c:Norland] refuses to {refusal|sign climate pact}', 'Norland'],
    ['[o:Court] orders {demand|new vote}', 'Court'],
    ['[o:Court] tells [o:bank] to {demand|pay victims}', 'Court', 'bank'],
    ['[g:MPs] call for {request|ban on plastic toys}', 'MPs'],
    ['[g:MPs] demand {demand|answers over lost files}', 'MPs'],
    ['[p:Kolb]: {demand|The board must go}', 'Kolb'],
    ['"{demand|Hands off our hospital}!" [g:residents] tell [p:minister]', 'residents', 'minister'],
    ['Calls grow for {request|[p:Moe] to resign}', '', 'Moe'],
    ['Calls for {request|inquiry into ferry fire}'],
    ['[o:Airline] ordered to {demand|repay fares}', '', 'Airline'],
    ['[g:Fans] want {request|[p:coach] out}', 'Fans'],
    ['[c:Norland] gives [c:Sudria] 48 hours to {ultimatum|leave islands}', 'Norland', 'Sudria'],
    ['[p:Moe] asks [o:court] to {request|halt trial}', 'Moe', 'court'],
    ['[p:Moe] seeks {request|delay to trial}', 'Moe'],
    ['[o:Church] appeals for {request|peace}', 'Church'],
    ['[c:Norland] warns [c:Sudria] to {demand|stop drilling}', 'Norland', 'Sudria'],
    ['[p:Pope] calls for {request|end to death penalty}', 'Pope'],
    ['[p:Moe] under pressure to {demand|resign}', '', 'Moe'],
    ['[p:Moe] faces calls to {request|resign}', '', 'Moe'],
  ]);
});
