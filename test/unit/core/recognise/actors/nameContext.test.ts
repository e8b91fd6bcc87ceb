import { finds, findsNothing, includes } from './support';

describe('names that their verb tells', () => {
  includes([
    ['They vowed to arrest Zelimov in the hills.', 'Zelimov: person'],
    ['At noon Drovan was arrested near the lake.', 'Drovan: person'],
    ['Later Drovan married in secret.', 'Drovan: person'],
    ['In spring Brackwell employed 4,000 people.', 'Brackwell: organisation'],
  ]);
});

describe('names that a pronoun takes up', () => {
  includes([
    ['On Monday Brackwell said it would close the mill.', 'Brackwell: organisation'],
    ['On Monday Brackwell lost his temper.', 'Brackwell: person'],
  ]);
});

describe('bodies that people work at or speak for', () => {
  includes([
    ['Two workers at Brackwell fell ill.', 'Brackwell: organisation'],
    ['A spokesman for Brackwell refused.', 'Brackwell: organisation'],
    ['She traded as Brackwell Agrova until May.', 'Brackwell Agrova: organisation'],
  ]);
});

describe('places that are crossed, fought for and named by what they are', () => {
  includes([
    ['They crossed the Drovan at dawn.', 'Drovan: place'],
    ['The battle of Drovan was lost.', 'Drovan: place'],
    ['In neighbouring Drovan it rained.', 'Drovan: place'],
    ['Nobody asked Mayor Ana Vieira Almeida of Vila do Drovan.', 'Vila do Drovan: place'],
    ['She lives in a flat on Rua da Drovanha.', 'Rua da Drovanha: place'],
    ['In May the river Drovan burst its banks.', 'Drovan: place'],
    ['At noon they left Drovan’s office.', 'Drovan: person'],
  ]);
});

describe('places that something happened in', () => {
  includes([
    ['After the Drovan stabbing two men fled.', 'Drovan: place'],
    ['Drovan shooting: two held', 'Drovan: place'],
    ['Man held over Leyton acid attack', 'Leyton: place'],
    ['Residents of Kay Street left.', 'Kay Street: place'],
  ]);
});

describe('places beside each other', () => {
  finds([
    ['They shut the road between Port Ellis and Cape Marrow.', 'Port Ellis: place', 'Cape Marrow: place'],
    ['They asked the federation, Wofa, to give way.', 'Wofa: organisation, federation'],
  ]);
});

describe('storms and things', () => {
  findsNothing([
    'Hurricane Odette passed.',
    'At noon they tried the model LatticeNet.',
    'At noon the ferry Stella Arven went down.',
    'The old cargo ship Anna Kvist sank.',
    'Inland, roads were cut.',
    'Time is what it has had.',
    'Nationwide, roads were cut.',
  ]);
});

describe('towns in reports of sport', () => {
  includes([
    ['The striker signed from Toronto on Friday.', 'Toronto: organisation'],
    ['In stoppage-time the winger scored for Lyon.', 'Lyon: organisation'],
    ['Basel have lost their goalkeeper.', 'Basel: organisation'],
    ['The midfielder was born in Lyon.', 'Lyon: place'],
    ['The train left for Lyon.', 'Lyon: place'],
  ]);
});

describe('sides of a match', () => {
  includes([
    ['Velmholt v Sorby', 'Velmholt: organisation', 'Sorby: organisation'],
    ['In May Velmholt suffered a 4-0 defeat by Sorby.', 'Sorby: organisation'],
    ['On Sunday Drovan beat Zelimov 6-4 7-5.', 'Zelimov: person'],
    ['Brazil beat Chile 2-0.', 'Brazil: country', 'Chile: country'],
  ]);
});

describe('names that are told by the kind of thing beside them', () => {
  includes([
    ['The army lost nine Zorvan missiles.', 'army: organisation*'],
    [
      'They asked Tennis Norway and Cricket Kenya to wait.',
      'Tennis Norway: organisation',
      'Cricket Kenya: organisation',
    ],
    ['She was taken from Kibbutz Tal Orin.', 'Kibbutz Tal Orin: place'],
    ['He prayed in St Olaf’s Square.', 'St Olaf’s Square: place'],
    ['On Friday Google sued Halden Platforms.', 'Google: organisation', 'Halden Platforms: organisation'],
    [
      'The Ministry for the Protection of Forests and the Prevention of Fires objected.',
      'Ministry for the Protection of Forests and the Prevention of Fires: organisation',
    ],
    ['The blast hit the Adal Torv Synagogue.', 'Adal Torv Synagogue: organisation'],
    ['Police freed the founder of Batumez.', 'Police: organisation*', 'Batumez: organisation'],
    ['A group called “Selvor” and a man named Zorin left.', 'group: group*', 'Selvor: organisation', 'Zorin: person'],
    ['The MP for Clavering and a spokesman for Brackwell left.', 'Clavering: place', 'Brackwell: organisation'],
    ['The governor signed SB 53.'],
    [
      'At noon the council of Landorf spoke, and the Zulo-Kounda mine closed.',
      'council: organisation*',
      'Landorf: place',
      'Zulo-Kounda: place',
    ],
    ['The Rail and Maritime Transport Union objected.', 'Rail and Maritime Transport Union: organisation'],
    ['The commission told member states to wait.'],
    ['At noon Vodafone Zeal asked for relief.', 'Vodafone Zeal: organisation'],
    ['At noon Halden Co. and Moss Inc. fell.', 'Halden Co.: organisation', 'Moss Inc.: organisation'],
    [
      'The A16 motorway was closed by the Ministry of Land, Infrastructure and Tourism.',
      'Ministry of Land, Infrastructure and Tourism: organisation',
    ],
    // A letter's address, a clock's zone, titles in capitals, words run together, and the end of a stretch.
    ['Dear Minister, will you act? At noon DCI Moss left.', 'Minister: person*', 'Moss: person, DCI'],
    ['It was posted at 4:12 PM GMT+2.'],
    ['The TRT reported it at 9 p.m. TRT, the MST at 14:05 MST.', 'TRT: organisation', 'MST: organisation'],
    ['Finance CEC Jo Wick and VelmNSW knew.', 'Jo Wick: person, Finance CEC', 'VelmNSW: organisation'],
    ['Trains run from Paris to Zorby, said the firm.', 'Paris: place', 'Zorby: place', 'firm: organisation*'],
    ['Nothing changes until a chief executive goes to prison, said Kolb.', 'chief executive: person*', 'Kolb: person'],
    [
      'Jo Wick, the former Velm singer turned river campaigner, left.',
      'Jo Wick: person, former Velm singer turned river campaigner',
    ],
    [
      'They gave Tarnby hospitals until noon.\nTARNBY, May 2 (Norpress) - A union sued the Tarnby Hospital Trust.',
      'Tarnby hospitals: group*',
      'TARNBY: place',
      'Norpress: organisation',
      'union: organisation*',
      'Tarnby Hospital Trust: organisation',
    ],
    // What an office or a word for a body tells of a name holds for all its mentions.
    [
      'At noon Vintarel sank. The firm Vintarel said no. Some say Vintarel agreed.',
      'Vintarel: organisation',
      'Vintarel: organisation, firm',
      'Vintarel: organisation',
    ],
    [
      'She left for Vintarel. Its founder met Vintarel chief executive Jo Wick.',
      'Vintarel: organisation',
      'founder: person*',
      'Jo Wick: person, Vintarel chief executive',
    ],
    ['The NGO Selvor and the NGO Amber Watch agreed.', 'Selvor: organisation, NGO', 'Amber Watch: organisation, NGO'],
    // Behind a title a word may be a given name, and a place a family's.
    [
      'Councilman Bill Moss, R-District 3, and Rep. Rose Hill (D-Velm) agreed.',
      'Bill Moss: person, Councilman',
      'Rose Hill: person, Rep.',
    ],
    ['Mayor Will Marsh agreed, and Sen. Will Marsh did not.', 'Will Marsh: person, Mayor', 'Will Marsh: person, Sen.'],
    ['The game at Estadio Norte drew the Bay Area.', 'Estadio Norte: place', 'Bay Area: place'],
    [
      'Selvor / Velm, 5 May 2025. – A court in Selvor agreed.',
      'Selvor: place',
      'Velm: place',
      'court: organisation*',
      'Selvor: place',
    ],
    // A clause of its own behind the name is not the name's.
    ['Norway must give up Kherson before talks could begin.', 'Norway: country', 'Kherson: place'],
  ]);
});

describe('family names that are words', () => {
  includes([
    ['They hit back at Susan Hall, saying it was wrong.', 'Susan Hall: person'],
    ['At noon Peter Banks and Mary Stone left.', 'Peter Banks: person', 'Mary Stone: person'],
    ['At noon Aunty June Oscar left.', 'June Oscar: person'],
  ]);
});

describe('names behind the scene of a sentence', () => {
  includes([
    ['In Orm Valley, Sundar Kell told staff to wait.', 'Sundar Kell: person'],
    ['In May the pair met Jan Kell in Velm.', 'Jan Kell: person'],
    ['The reef is claimed by all. Norway and Sweden both claim it.', 'Norway: country', 'Sweden: country'],
  ]);
});

describe('bodies of states', () => {
  includes([
    ['The Economic Community of Western Isles met.', 'Economic Community of Western Isles: organisation'],
    ['The Commonwealth of Free Isles met.', 'Commonwealth of Free Isles: organisation'],
  ]);
});

describe('capitals of which a body bears the name', () => {
  includes([['The Bangkok Post ran it. Exporters asked Bangkok to pay.', 'Bangkok: country']]);
});

describe('bodies whose names begin like a paper’s', () => {
  includes([['The Australian Medical Association met.', 'Australian Medical Association: organisation']]);
});

describe('names by what only their kind has', () => {
  includes([
    ['Later Helvorg’s shareholders met.', 'Helvorg: organisation'],
    ['In May Polska Grupa’s chief executive, Leszek Kell, left.', 'Polska Grupa: organisation'],
    ['In May Port Velm asked the regulator to wait.', 'Port Velm: organisation'],
    ['The strike at Port Velm went on.', 'Port Velm: place'],
    ['Mother of two dies in storm (NPX)', 'NPX: organisation'],
  ]);
  // Ships act as little as other things.
  finds([['Pirates held the Star Gwangju. The crew of the Star Gwangju refused.', 'Pirates: group*', 'crew: group*']]);
});

describe('places, peoples and sites by the words beside them', () => {
  includes([
    ['Lower Drovany wants a new bridge.', 'Lower Drovany: place'],
    ['Upper Drovany and Lower Drovany will merge.', 'Upper Drovany: place', 'Lower Drovany: place'],
    ['Great Drovany voted to leave the county.', 'Great Drovany: place'],
    ['Elders of the Drovani met the governor.', 'Drovani: group'],
    ['Nobody told the clans of the Drovani.', 'Drovani: group'],
    ['On Monday Belgium Info reported the talks.', 'Belgium Info: organisation'],
    ['He told Norway Today that it had failed.', 'Norway Today: organisation'],
    ['In Belgium Info Lindquist spoke.', 'Belgium: place'],
  ]);
});

describe('a name with a question mark', () => {
  finds([['The consumer group Which? said no.', 'Which?: organisation, consumer group']]);
});

describe('companies that bear a given name', () => {
  includes([
    ['Shares in Castor Bank fell on Monday.\nIn May Castor said that profits fell.', 'Castor: organisation'],
    ['Ida Energy plc closed a plant.\nAt noon Ida said no.', 'Ida: organisation'],
    ['The Ida Foundation closed.\nAt noon Ida said no.', 'Ida: person'],
  ]);
});

describe('streets, houses and letters that bear names', () => {
  includes([
    ['It stood on Ida Street for years.', 'Ida Street: place'],
    ['She lives off Kay Lane.', 'Kay Lane: place'],
    ['Drovany library is to close.', 'Drovany: place'],
    ['PM to visit Drovany', 'Drovany: place'],
    ['The Consumers Federation of Velm (Cofev) said no.', 'Cofev: organisation'],
    ['CM Ana Kolb refused.', 'Ana Kolb: person, CM'],
    ['Treasury CS Jo Wick will table it.', 'Jo Wick: person, Treasury CS'],
  ]);
  finds([['Nobody had Drovan’s disease.'], ['The case is R v Kolb.', 'Kolb: organisation']]);
});

describe('headlines in title case', () => {
  includes([['# Ida Allies Trade Barbs Over Finance Bill\nIda met her allies on Monday.', 'Ida Allies: group*']]);
});

describe('names that what stands beside them marks off', () => {
  finds([
    ['PC Dawn Fletcher was late.', 'Dawn Fletcher: person'],
    ['Male humpbacks sing lower.'],
    ['The head of travel agency Maktoru was late.', 'Maktoru: organisation, travel agency'],
    [
      'The United Kingdom Maritime Drill Operations (UKMDO) was late.',
      'United Kingdom Maritime Drill Operations: organisation',
      'UKMDO: organisation',
    ],
    [
      'VELM (Norpress) -- The Drovan Commission was late.',
      'VELM: place',
      'Norpress: organisation',
      'Drovan Commission: organisation',
    ],
  ]);
});

describe('bodies by letters, and who leads them', () => {
  includes([
    ['She mocked the SDVM of Drovan Filipčer.', 'Drovan Filipčer: person'],
    ['With all votes counted, NPX had 159 seats, SJX 40 and the rest eight.', 'SJX: organisation'],
    ['The guild left the hall (via Courier)', 'Courier: organisation'],
  ]);
});

describe('who is killed, and whose widow somebody is', () => {
  includes([
    ['Two were held over the killing of Sohel Drana in Osk.', 'Sohel Drana: person'],
    ['The widow of Drovan wept.', 'Drovan: person'],
  ]);
});

describe('who acts behind the scene that opens a sentence', () => {
  includes([
    ['In Norvella Mary Madison plays a nurse.', 'Mary Madison: person'],
    ['Writing in the Lancet, Friederike Otto of Sorby University called it rare.', 'Friederike Otto: person'],
    [
      'In Kolb v. City of Drovan the Harbour Court held otherwise.',
      'City of Drovan: place',
      'Harbour Court: organisation',
    ],
  ]);
});

describe('a state whose name a body bears', () => {
  includes([
    ['The Ohio Lottery paid. Ohio is planning to go on.', 'Ohio Lottery: organisation', 'Ohio: country'],
    ['They filmed in the Miami Vice Studio, near lines to Miami and east.', 'Miami: place'],
  ]);
});

describe('clubs by their players, where nothing else tells of sport', () => {
  finds([
    [
      'Preston have signed Ali McCann-Shaw from Derby.',
      'Preston: organisation',
      'Ali McCann-Shaw: person',
      'Derby: organisation',
    ],
    [
      'Toronto traded Scottie Barns to San Antonio.',
      'Toronto: organisation',
      'Scottie Barns: person',
      'San Antonio: organisation',
    ],
    ['Surrey beat Kent by an innings.', 'Surrey: organisation', 'Kent: organisation'],
    ['Munster held off Toulouse 24-20.', 'Munster: organisation', 'Toulouse: organisation'],
    ['Ipswich have appointed Ana Kolb.', 'Ipswich: organisation', 'Ana Kolb: person'],
    ['In Ipswich have all four mills closed.', 'Ipswich: place'],
  ]);
});

describe('the West as headlines have it', () => {
  finds([
    ['West warns Moscow over law', 'West: group', 'Moscow: country'],
    ['Ana West warns us.', 'Ana West: person'],
  ]);
});

describe('who or what is called by a letter or a number', () => {
  finds([
    ['They quarrelled on X over it.', 'X: organisation'],
    ['G42 said so.', 'G42: organisation'],
    ['They ran Gemini 3 on it.'],
  ]);
});

describe('words that describe by the name of an unknown land', () => {
  finds([
    ['They turned back trucks with Vaskian plates.'],
    ['They met with Adrian, who plates dishes.', 'Adrian: person'],
  ]);
});
