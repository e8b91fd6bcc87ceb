import { check } from './markup';

/** Wishes that no verb of wishing announces. */
describe('what is needed, time for, better', () => {
  check([
    ['It is time for {request|the [g:two sides] to talk}, [p:Moe] said.', 'Moe', 'two sides'],
    ['"It is time to {request|stop the shelling}," [p:Moe] said.', 'Moe'],
    ['"It\'s high time {request|the league listened}," [p:Wick] said.', 'Wick'],
    ['[p:Wick] said it was time for {request|the league to listen}.', 'Wick'],
    ['"{demand|No more excuses}," [p:Kolb] said.', 'Kolb'],
    ['"Enough is enough," [p:Kolb] said.'],
    ['"We want {request|justice}," [p:Kolb] said.', 'Kolb'],
    ['"We demand {demand|justice}," [p:Kolb] said.', 'Kolb'],
    ['"All we ask is that {request|the rules be kept}," [p:Kolb] said.', 'Kolb'],
    ['"I would ask everyone to {request|stay indoors}," the [p:sheriff] said.', 'sheriff'],
    ['"I would urge [g:drivers] to {request|slow down}," the [p:sheriff] said.', 'sheriff', 'drivers'],
    ['"I\'d like the [o:club] to {request|explain itself}," [p:Wick] said.', 'Wick', 'club'],
    ['"We would like to see {request|lower fares}," [p:Wick] said.', 'Wick'],
    ['"We expect the [o:firm] to {request|pay for the damage}," [p:Wick] said.', 'Wick', 'firm'],
    ['The [p:mayor] said {request|more police} were needed.', 'mayor'],
    ['There is an urgent need for {request|clean water}, the [o:agency] said.', 'agency'],
    ['"There is a need to {request|act}," the [p:envoy] said.', 'envoy'],
    ['What is needed is a {request|lasting truce}, the [p:envoy] said.', 'envoy'],
    ['It is essential to {request|keep the corridor open}, the [p:envoy] said.', 'envoy'],
    ['It is imperative that {request|the dam be repaired}, the [p:engineer] warned.', 'engineer'],
    ['"{demand|The shelling has to stop}," the [p:envoy] said.', 'envoy'],
    ['"{demand|You have to listen to us}," [p:Kolb] told the [p:minister].', 'Kolb'],
    ['{proposal|The [o:league] ought to pay}, [p:Wick] said.', 'Wick', 'league'],
    ['"{demand|The [o:state] must not go on ignoring us}," [p:Kolb] said.', 'Kolb', 'state'],
    ['{request|The [o:league] needs to act}, [p:Wick] said.', 'Wick', 'league'],
    ['"Please {request|leave the hall}," the [p:judge] told the [g:men].', 'judge'],
    ['"{demand|Let the people decide}," [p:Moe] said.', 'Moe'],
    ['The [p:envoy] said {request|[g:both sides] needed to show restraint}.', 'envoy', 'both sides'],
  ]);
});
