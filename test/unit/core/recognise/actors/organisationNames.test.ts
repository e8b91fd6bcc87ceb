import { finds, includes } from './support';

describe('papers by the last word of their name', () => {
  finds([
    ['She told the Gazette that it was late.', 'Gazette: organisation'],
    ['He wrote so in the Chronicle, which is read in Velm.', 'Chronicle: organisation', 'Velm: place'],
    ['The sun shone. The times have changed. The mirror broke.'],
    ['The economist said so.', 'economist: person*'],
    ['The Economist said so.', 'The Economist: organisation'],
  ]);
});

describe('the British branch of a firm or a charity', () => {
  finds([
    ['Velm Energy UK objected.', 'Velm Energy UK: organisation'],
    ['They blamed Harbour Relief International UK.', 'Harbour Relief International UK: organisation'],
    ['Velm Energy UK boss Ana Kolb left.', 'Ana Kolb: person, Velm Energy UK boss'],
  ]);
});

describe('campaigners who call themselves a project', () => {
  finds([
    ["The Southern Prisoners' Rights Project has sued.", "Southern Prisoners' Rights Project: organisation"],
    ['The Velm Water Project costs millions.'],
  ]);
});

describe('what a body is against', () => {
  finds([
    ['He leads the Forest Alliance against the Tumain dam.', 'Forest Alliance: organisation', 'Tumain: place'],
    ['He leads the Campaign Against Arms.', 'Campaign Against Arms: organisation'],
  ]);
});

describe('bodies by what they do', () => {
  finds([
    ['Ontario Civic Pension Plan said it would sell.', 'Ontario Civic Pension Plan: organisation'],
    ['It won the Harbour Prize for NSA coverage.', 'NSA: organisation'],
    ['It is closed, state TV CCTV reported.', 'CCTV: organisation'],
    [
      'Kathleen Moe, Health and Human Services Secretary, resigned.',
      'Kathleen Moe: person',
      'Health and Human Services: organisation',
    ],
  ]);
});

describe('names of organisations', () => {
  finds([
    [
      'It was the Velmholt Courier that asked, not the Velmholt Observer.',
      'Velmholt Courier: organisation',
      'Velmholt Observer: organisation',
    ],
    ['The conciliation service, Arbas, met twice.', 'Arbas: organisation, conciliation service'],
    ['In May Preston Crown Court was shut.', 'Preston Crown Court: organisation'],
    ['Kraftfeld was a German band.', 'Kraftfeld: organisation'],
    ['In May Ashby Rovers sang.', 'Ashby Rovers: organisation'],
    ['He taught at King Fahd University.', 'King Fahd University: organisation'],
    ['Kay Marsh of Newell’s Old Boys sang.', 'Kay Marsh: person', 'Newell’s Old Boys: organisation'],
    ['It was cheap at Sainsbury’s on Monday.', 'Sainsbury’s: organisation'],
    ['They left Gray’s Inn at noon.', 'Gray’s Inn: organisation'],
    ['Friends of the Earth and Greenpeace sued.', 'Friends of the Earth: organisation', 'Greenpeace: organisation'],
    ['It was said to please Anglers Against Acid.', 'Anglers Against Acid: organisation'],
    ['The campaign group Parents for Safe Roads met.', 'Parents for Safe Roads: organisation, campaign group'],
    ['Harrow and Vale NHS Trust was fined.', 'Harrow and Vale NHS Trust: organisation'],
    ['The England and Wales Rowing Board was fined.', 'England and Wales Rowing Board: organisation'],
    ['On Monday University College London met.', 'University College London: organisation'],
    [
      'The Civil Aviation Authority of the Philippines met.',
      'Civil Aviation Authority of the Philippines: organisation',
    ],
    ['It was printed in Nature Geoscience.', 'Nature Geoscience: organisation'],
    ['Statistics Denmark was late.', 'Statistics Denmark: organisation'],
    [
      'Kolb joined the Velm National Union of Teachers (Vnut).',
      'Kolb: person',
      'Velm National Union of Teachers: organisation',
      'Vnut: organisation',
    ],
    ['The Central Council of Muslims in Denmark met.', 'Central Council of Muslims in Denmark: organisation'],
    ['On Monday the Justice and Equality Movement left.', 'Justice and Equality Movement: organisation'],
    ['On Monday the All Progressives Congress met.', 'All Progressives Congress: organisation'],
    ['It cost Boeing Defense much.', 'Boeing Defense: organisation'],
    ['The Ombudsman’s Office was late.', 'Ombudsman’s Office: organisation'],
    ['The French lab Mistrel was late.', 'Mistrel: organisation, French lab'],
    ['The Harbour Workers’ League struck.', 'Harbour Workers’ League: organisation'],
    [
      'The National Union of Rail, Maritime and Transport Workers refused.',
      'National Union of Rail, Maritime and Transport Workers: organisation',
    ],
    ['The Movement for a Free Coast won.', 'Movement for a Free Coast: organisation'],
    ['The House Oversight and Reform Committee sat.', 'House Oversight and Reform Committee: organisation'],
    ['The Department of Health and Social Care paid.', 'Department of Health and Social Care: organisation'],
    ['The Supreme Court of Canada sat.', 'Supreme Court of Canada: organisation'],
    ['The British Red Cross sent blankets.', 'British Red Cross: organisation'],
    ['That year Halden Resources Inc. closed.', 'Halden Resources Inc.: organisation'],
    ['Then Radio Sierra and Banco Sur closed.', 'Radio Sierra: organisation', 'Banco Sur: organisation'],
    ['The boat belongs to Greenpeace Norway.', 'Greenpeace Norway: organisation'],
    ['It was the ACLU of Northern California that sued.', 'ACLU of Northern California: organisation'],
    ['They sold it to Nokia of Finland.', 'Nokia: organisation', 'Finland: country'],
    ['It was refused by the Police, Fire and Crime Panel.', 'Police, Fire and Crime Panel: organisation'],
    ['It was refused by the Velm Police, Fire and Crime Panel.', 'Velm Police, Fire and Crime Panel: organisation'],
    [
      'Later Velm Police, Fire and Rescue Service and the council met.',
      'Velm Police: organisation',
      'Fire and Rescue Service: organisation',
      'council: organisation*',
    ],
    ['It angered the Ombudsman for Children, Ana Kolb.', 'Ana Kolb: person, Ombudsman for Children'],
    ['It angered the Minister for Education and Skills.', 'Minister: person*'],
    ['It angered the spokesman for Shelter.', 'spokesman: person*', 'Shelter: organisation'],
    ['The RMT union balloted.', 'RMT union: organisation'],
    ['We read it in The Guardian and on Facebook.', 'The Guardian: organisation', 'Facebook: organisation'],
    ['The U.N. Security Council met.', 'U.N. Security Council: organisation'],
    ['He will brief the Security Council in New York.', 'Security Council: organisation', 'New York: place'],
    [
      'It was paid for by the Croucher Foundation, US Oceans Foundation, and others.',
      'Croucher Foundation: organisation',
      'US Oceans Foundation: organisation',
    ],
    ['The P5+1 and the G20 met.', 'P5+1: group', 'G20: group'],
    ['Fighting between al-Qaeda and the Taliban went on.', 'al-Qaeda: organisation', 'Taliban: organisation'],
    ['The Kremlin denied it.', 'Kremlin: organisation'],
  ]);
});

describe('names that begin with a number', () => {
  finds([
    ['The 65th Regiment sailed with the 7th Hussars.', '65th Regiment: organisation', '7th Hussars: organisation'],
    ['He led the 21st Destroyer Flotilla.', '21st Destroyer Flotilla: organisation'],
    ['In the end the 501st Legion came.', '501st Legion: organisation'],
    ['The 4th Infantry Division crossed.', '4th Infantry Division: organisation'],
    ['He left 6XR for 3KY.', '6XR: organisation', '3KY: organisation'],
    ['It weighed 6KG, held 4GB and was sold at 6PM.'],
    [
      '30 Seconds to Midnight signed to Halden Records.',
      '30 Seconds to Midnight: organisation',
      'Halden Records: organisation',
    ],
  ]);
});

describe('names of bodies and places with more words than their head', () => {
  finds([
    [
      'She taught at the University of North Carolina at Chapel Hill.',
      'University of North Carolina at Chapel Hill: organisation',
    ],
    ['She taught at the University of Texas, Austin.', 'University of Texas, Austin: organisation'],
    ['She taught at the University of Oslo, Norway.', 'University of Oslo: organisation', 'Norway: country'],
    ['They met at Wigan Town Hall.', 'Wigan Town Hall: place'],
    ['They signed with Major League Baseball.', 'Major League Baseball: organisation'],
    ['She entered the Ohio Hockey Hall of Fame.', 'Ohio Hockey Hall of Fame: organisation'],
    ['The Devil Rays beat the Metropolitan Railway.', 'Devil Rays: organisation', 'Metropolitan Railway: organisation'],
    ['He sold Ivey’s to Dillard’s in 1990.', 'Ivey’s: organisation', 'Dillard’s: organisation'],
    ['It is older than Norvik’s in Velmholt.', 'Norvik: organisation', 'Velmholt: place'],
    ['The Coronado Unified School District met.', 'Coronado Unified School District: organisation'],
    ['St Mary’s beat St Paul’s 3-1.', 'St Mary’s: organisation', 'St Paul’s: organisation'],
    ['CBS Cable closed, and BBC Sport said so.', 'CBS Cable: organisation', 'BBC Sport: organisation'],
    ['On Monday she left ITV2.', 'ITV2: organisation'],
    ['Ellery’s was a department store in Velmholt.', 'Ellery’s: organisation', 'Velmholt: place'],
    ['It is known that Ana’s was the best.', 'Ana: person'],
    ['A storm hit Atlantic Canada and the Pacific Northwest.', 'Atlantic Canada: place', 'Pacific Northwest: place'],
    ['MPP Ana Kolb left the National Register of Old Mills.', 'Ana Kolb: person, MPP'],
    ['In the end BBC Radio Norfolk left.', 'BBC Radio Norfolk: organisation'],
    ['On Monday she joined the Comet Players.', 'Comet Players: organisation'],
    ['They met at Queen’s Hall.', 'Queen’s Hall: place'],
    ['It burned near the Velmholt Museum.', 'Velmholt Museum: place'],
    ['In May the State of Texas sued.', 'State of Texas: country'],
    ['It was the London and North Eastern Railway.', 'London and North Eastern Railway: organisation'],
    ['He led the Argyll and Sutherland Highlanders.', 'Argyll and Sutherland Highlanders: organisation'],
    ['On Monday NHSVelmland closed.', 'NHSVelmland: organisation'],
    ['He plays for Wexley Harps.', 'Wexley Harps: organisation'],
    ['In May the Gardaí closed the road.', 'Gardaí: organisation'],
    ['In May easyJet said so.', 'easyJet: organisation'],
    ['Socialist Left won, and Radical Left lost.', 'Socialist Left: organisation', 'Radical Left: organisation'],
  ]);
});

describe('names with a capital article', () => {
  finds([
    ['It was printed in The Lamplighter.', 'The Lamplighter: organisation'],
    ['He toured with The Ropes and the Jam Jars.', 'The Ropes: organisation', 'Jam Jars: organisation'],
    ['The Velmholt Gazette said so.', 'Velmholt Gazette: organisation'],
  ]);
});

describe('bodies that are called by their task', () => {
  finds([
    ['She told France Info so.', 'France Info: organisation'],
    ['The crews called for calm. Enditem', 'crews: group*'],
    ["The Department for Work's figures are old.", 'Department for Work: organisation'],
    ['It wrote to the Tribunal for Labour Rights on Monday.', 'Tribunal for Labour Rights: organisation'],
  ]);
});

describe('firms and clubs that are called like somebody', () => {
  finds([
    [
      'Tarvani is a Norlandian bicycle company. Pietro Tarvani died in May. In June Tarvani grew.',
      'Tarvani: organisation',
      'Pietro Tarvani: person',
      'Tarvani: organisation',
    ],
    [
      'Tarvani was founded by Pietro Tarvani. In June Tarvani opened a mill.',
      'Tarvani: organisation',
      'Pietro Tarvani: person',
      'Tarvani: organisation',
    ],
    ['Founded by Pietro Tarvani, Tarvani makes bells.', 'Pietro Tarvani: person', 'Tarvani: organisation'],
    ['Pietro Tarvani was late. On Monday Tarvani left.', 'Pietro Tarvani: person', 'Tarvani: person'],
    [
      'The Club Atlético Morano is old. Morano won in May.',
      'Club Atlético Morano: organisation',
      'Morano: organisation',
    ],
  ]);
});

describe('firms by two names', () => {
  finds([
    ['Analysts at Kessler & Bloom agreed.', 'Analysts: group*', 'Kessler & Bloom: organisation'],
    ['Ana & Jo Moe met.', 'Ana: person', 'Jo Moe: person'],
    ['They rescued Osk Savings & Loan on Monday.', 'Osk Savings & Loan: organisation'],
    ['The Skyhaul-Norair merger is off.', 'Skyhaul: organisation', 'Norair: organisation'],
    ['Norpress reported it.', 'Norpress: organisation'],
    ['The United Nations and United States agreed.', 'United Nations: organisation', 'United States: country'],
  ]);
});

describe('houses of two arts, and bodies by what they keep', () => {
  finds([
    ['The Norland Opera and Ballet House has shut.', 'Norland Opera and Ballet House: organisation'],
    ['The Osk Library and Archives Centre will reopen.', 'Osk Library and Archives Centre: organisation'],
    ['The Osk Museum and the Velm Gallery agreed.', 'Osk Museum: organisation', 'Velm Gallery: organisation'],
    ['Ruvia Film Studio denied it.', 'Ruvia Film Studio: organisation'],
    ['The Northern Military District sent troops.', 'Northern Military District: organisation'],
    ['Start-up Kestrin Health Oy has filed for bankruptcy.', 'Kestrin Health Oy: organisation, Start-up'],
    ['The Norland Opera of Velm has shut.', 'Norland Opera of Velm: organisation'],
    ['Harbour Services Canada said no.', 'Harbour Services Canada: organisation'],
    ['Airline Pilots Association said no.', 'Airline Pilots Association: organisation'],
  ]);
});

describe('groups called by their number', () => {
  finds([
    ['The Lindow Four and the Birmingham Six were freed.', 'Lindow Four: group', 'Birmingham Six: group'],
    ['They met the Gang of Five.', 'Gang of Five: group'],
    ['They won in the Division Three and lost the Formula Three race.'],
  ]);
});

describe('letters of bodies that towns and offices are printed as', () => {
  finds([
    ['They fell in the PISA table, and NICE had erred.', 'PISA: organisation', 'NICE: organisation'],
    ['NICE said so.', 'NICE: organisation'],
    ['They moved to Nice.', 'Nice: place'],
    ['NICE, March 3 (Norpress) - Talks opened.', 'NICE: place', 'Norpress: organisation'],
    ['The OIC condemned the raid.', 'OIC: organisation'],
    ['The OIC, which met on Monday, condemned the raid.', 'OIC: organisation'],
  ]);
});

describe('papers of two words', () => {
  finds([
    ['The mayor left, The Namibian reported.', 'mayor: person*', 'The Namibian: organisation'],
    ['The Harbour-Courier said so.', 'Harbour-Courier: organisation'],
    ['The envoy told La Prensa Velmica so.', 'envoy: person*', 'La Prensa Velmica: organisation'],
    ['Fiji Sun reported so.', 'Fiji Sun: organisation'],
  ]);
});

describe('bodies that act, and centres of learning', () => {
  finds([
    ['They left the Umbrella for Better Roads.', 'Umbrella for Better Roads: organisation'],
    ['The Compass for Progress lost.', 'Compass for Progress: organisation'],
    ['The Velm Bay Municipality dismissed him.', 'Velm Bay Municipality: organisation'],
    ['He lives in Velm Bay Municipality.', 'Velm Bay Municipality: place'],
    ['He founded the International Centre for Cold Physics.', 'International Centre for Cold Physics: organisation'],
    ['She studied at University College Dar es Salaam.', 'University College Dar es Salaam: organisation'],
    ['He and the CCC condemned it.', 'CCC: organisation'],
    ['PAS asked for calm.', 'PAS: organisation'],
    ['It was sold by Velm Timberlands, LLC.', 'Velm Timberlands: organisation'],
    ['LIVE BLOG: rain stops the train'],
  ]);
});

describe('bodies with a known name, and those who are of one', () => {
  includes([
    ['The Japan Science and Energy Agency paid.', 'Japan Science and Energy Agency: organisation'],
    ['The University of Dar es Salaam paid.', 'University of Dar es Salaam: organisation'],
    ['Bishops of the Harbour Church warned us.', 'Harbour Church: organisation'],
    ['The South African Radio Astronomy Observatory paid.', 'South African Radio Astronomy Observatory: organisation'],
    ['The Justice Dept. sued.', 'Justice Dept.: organisation'],
  ]);
});

describe('sides that are called by a town and a word that English does not know', () => {
  finds([
    ['Yokohama Wyverns swept the series.', 'Yokohama Wyverns: organisation'],
    ['It was found by Charlotte Weems.', 'Charlotte Weems: person'],
  ]);
});

describe('courts of appeal by their number', () => {
  finds([
    ['He appealed to the Seventh Circuit.', 'Seventh Circuit: organisation'],
    ['The D.C. Circuit agreed.', 'D.C. Circuit: organisation'],
    ['The 11th Circuit upheld the ruling.', '11th Circuit: organisation'],
    ['The 5th District Court of Appeals threw it out.', '5th District Court of Appeals: organisation'],
  ]);
});

describe('bodies that are called after a saint', () => {
  finds([
    ["St Bride's rings its bells again.", "St Bride's: organisation"],
    ["Save Our St Mark's collected 4,000 names.", "Save Our St Mark's: organisation"],
  ]);
});

describe('names that go on behind a small word of another language', () => {
  finds([
    ['They lived in San Juan del Velmo.', 'San Juan del Velmo: place'],
    ['His contract at Huracán de la Velma runs out.', 'Huracán de la Velma: organisation'],
    ['Santiago de la Velma said no.', 'Santiago de la Velma: person'],
  ]);
});

describe('bodies of other lands', () => {
  finds([
    ['New Zealand Rugby said it was late.', 'New Zealand Rugby: organisation'],
    ['The Académie française said it was late.', 'Académie française: organisation'],
    ['Norvi Film was late.', 'Norvi Film: organisation'],
    ['The Gujva Mahasabha held a rally.', 'Gujva Mahasabha: organisation'],
    ['They left the Defensoría del Puebla.', 'Defensoría del Puebla: organisation'],
    ['They left the Library of Congress.', 'Library of Congress: organisation'],
    ['They met at the Kolb Library in Independence.', 'Kolb Library: organisation', 'Independence: place'],
    ['It was an album released in May by Chemikal Orvella.', 'Chemikal Orvella: organisation'],
    ['Her poem was published in Dzennik Norvelski.', 'Dzennik Norvelski: organisation'],
    ['Jo Wick left to form Guayal Orvella.', 'Jo Wick: person', 'Guayal Orvella: organisation'],
  ]);
  includes([
    ['The Scottish band Marrow Lane won. Ana Kolb left Marrow Lane after it.', 'Marrow Lane: organisation'],
    ['The Southern Council of Aidar al-Zubaydi left.', 'Southern Council: organisation'],
    ['It was a video released by Petrov.', 'Petrov: person'],
    ['A map was published in London.', 'London: place'],
  ]);
});
