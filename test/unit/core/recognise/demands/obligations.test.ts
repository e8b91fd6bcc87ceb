import { check } from './markup';

/** What one owes, in other words than "must". */
describe('obligations', () => {
  check([
    ['[p:Karin Falk] spoke. [p:Owen Blythe] said {demand|she must publish the review}.', 'Owen Blythe', 'Karin Falk'],
    ['[p:Karin Falk] spoke. The [p:chairman] said {demand|she must go}.', 'chairman', 'Karin Falk'],
    ['It is up to the [o:ministry] to {request|act}, [p:Kolb] said.', 'Kolb', 'ministry'],
    ['"It is the [o:council]\'s job to {request|keep the road open}," [p:Kolb] said.', 'Kolb', 'council'],
    ['"The [o:ministry] owes us an {request|explanation}," [p:Kolb] said.', 'Kolb', 'ministry'],
    ['"We deserve an {request|apology}," said [p:Kolb].', 'Kolb'],
    ['The [p:minister] would do well to {proposal|listen to the nurses}, [p:Kolb] said.', 'Kolb', 'minister'],
    ['"{demand|You had better pay}," [p:Wick] told the [g:tenants].', 'Wick', 'tenants'],
    ['"I would rather {request|the [o:council] bought the land}," [p:Kolb] said.', 'Kolb', 'council'],
    ['"The least they can do is {request|say sorry}," [p:Kolb] said.', 'Kolb'],
    ['{demand|The [o:firm] is to pay 5 million crowns}, the [o:court] ruled.', 'court', 'firm'],
    ['The [p:president] is to visit Velm on <Monday>, [g:officials] said.'],
    ['The firm owes 5 million crowns, the [o:bank] said.'],
    ['In her view, the road is too narrow.'],
    ["In [p:Kolb]'s view, {proposal|the law should be scrapped}.", 'Kolb'],
    ['[p:Kolb] is adamant that {demand|the [o:board] must go}.', 'Kolb', 'board'],
    ['[p:Kolb] made clear that {demand|the fence had to come down}.', 'Kolb'],
    ['It is clear that the fence was too low.'],
  ]);
});

/** Answers, letters and columns: the first person stands without quotation marks. */
describe('speech without quotation marks', () => {
  check([
    ['We told them so in May. {demand|The [o:council] must give us a building}.', '', 'council'],
    ['I want the [p:mayor] to {request|come here and count}.', '', 'mayor'],
    ['I know. I ask the [g:neighbours] to {request|be patient}.', '', 'neighbours'],
    ['[p:Kolb]: We need a {request|second warden}.', 'Kolb'],
  ]);
});
