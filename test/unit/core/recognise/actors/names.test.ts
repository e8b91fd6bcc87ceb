import { finds, findsNothing } from './support';

describe('names of people', () => {
  finds([
    ['It was Ana Kolb who said so.', 'Ana Kolb: person'],
    ['In the hall stood Kim Seo-yeon.', 'Kim Seo-yeon: person'],
    ['Then Mr O’Driscoll-Hayes thanked Dr. J. P. MacGregor.', 'O’Driscoll-Hayes: person', 'J. P. MacGregor: person'],
    ['On that day Mark van den Berg resigned.', 'Mark van den Berg: person'],
    ["The talks were led by Joost van 't Drecht.", "Joost van 't Drecht: person"],
    [
      'Then the commission declared President Ana Kolb winner.',
      'commission: organisation*',
      'Ana Kolb: person, President',
    ],
    ['It was Mgr Jo Wickremalu who sang.', 'Jo Wickremalu: person, Mgr'],
    ['Mum-of-three Ana Kolb met dad-of-2 Jo Wick.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['They paid Rs 50,000 to Ana Kolb before Holi.', 'Ana Kolb: person'],
    ['A note came from Ilse ten Drecht.', 'Ilse ten Drecht: person'],
    ['“Hey Ana, my name is Jo,” he said.', 'Ana: person', 'Jo: person'],
    ['They waved at Ana Kolb Image: Jo Wick.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['Nobody had asked Abdullah bin Rashid al-Maktari.', 'Abdullah bin Rashid al-Maktari: person'],
    ['Earlier, Ágnes Szabó and Pål Hansen sang.', 'Ágnes Szabó: person', 'Pål Hansen: person'],
    ['Mrs May said it was late.', 'May: person'],
    ['May told the chamber nothing.', 'May: person'],
    ['They asked Aoife Nic Dhomhnaill to sing.', 'Aoife Nic Dhomhnaill: person'],
    ['In the end Gareth ap Rhys spoke.', 'Gareth ap Rhys: person'],
    ['The prize went to Tom Holder.', 'Tom Holder: person'],
    ['Justice M. Naganathan agreed.', 'M. Naganathan: person, Justice'],
    ['The crowd saw J. Crowle 106, O. Pope 88.', 'J. Crowle: person', 'O. Pope: person'],
    ['Lam Wai-hung and Per Holmqvist sang.', 'Lam Wai-hung: person', 'Per Holmqvist: person'],
    ['It was signed by Gilles d’Arlon.', 'Gilles d’Arlon: person'],
    ['He studied under Per Aandal.', 'Per Aandal: person'],
    ['On Monday Jan Aandal sang.', 'Jan Aandal: person'],
    ['She grew up in Tromvik, the daughter of two teachers.', 'Tromvik: place'],
    ['Sociologists Ana Kolb and Jo Wick were late.', 'Ana Kolb: person', 'Jo Wick: person'],
    ['It hurt Tan Sri Mohd Kolb Nor.', 'Mohd Kolb Nor: person'],
    ['Then their Archbishop-designate Ana Kolb left.', 'Ana Kolb: person, Archbishop-designate'],
    [
      'In the end Councilmen Liston Bochard III and Darla Bonk sang.',
      'Liston Bochard III: person',
      'Darla Bonk: person',
    ],
    ['In the end M. S. Kolb sang.', 'M. S. Kolb: person'],
    ['In the end K.L. Rathnavel sang.', 'K.L. Rathnavel: person'],
    ['Opener Ana Kolb made 118.', 'Ana Kolb: person'],
    ['Qualifier Jo Wickremalu saved a point.', 'Jo Wickremalu: person'],
    ['In the end PC Lee Ward sang.', 'Lee Ward: person'],
    ['Pc Ana Kolb sang.', 'Ana Kolb: person'],
    ['On Monday Det Con Jo Wickremalu sang.', 'Jo Wickremalu: person'],
    [
      'In the end Nelson wa Thiong’o and Kiprono arap Ng’eno sang.',
      'Nelson wa Thiong’o: person',
      'Kiprono arap Ng’eno: person',
    ],
    ['On Monday Pc Ffion ap Iorwerth sang.', 'Ffion ap Iorwerth: person'],
    ['They went with Sun-Hee Park.', 'Sun-Hee Park: person'],
    ['Lê Thị Hồng Gấm was a Vietnamese poet.', 'Lê Thị Hồng Gấm: person'],
    ['Its boss, Linda Park, left.', 'Linda Park: person, boss'],
    ['The minister of higher education, Ana Kolb, left.', 'Ana Kolb: person, minister of higher education'],
    ['Sue Marsh, 34, was fined.', 'Sue Marsh: person'],
    ['He met Captain Rock and Mayor Woods.', 'Rock: person, Captain', 'Woods: person, Mayor'],
    ['Ms Moss told Sky News’ Kay Marsh so.', 'Moss: person', 'Sky News: organisation', 'Kay Marsh: person'],
  ]);
});

describe('places in datelines', () => {
  finds([
    ['PORT ELLIS, 12 May 2026 (Courier) — The gate is shut.', 'PORT ELLIS: place', 'Courier: organisation'],
    ['BRIDGE END, March 3 (Norpress) - The gate is shut.', 'BRIDGE END: place', 'Norpress: organisation'],
    ['NEW DELHI: The gate is shut.', 'NEW DELHI: place'],
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

describe('people behind a form of address and a sign', () => {
  finds([
    ['**Ms Tarvani, what do you want?**', 'Tarvani: person'],
    ['“Ms Tarvani, what do you want?”', 'Tarvani: person'],
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
    ['The Skyhaul-Norair merger is off.', 'Skyhaul: organisation', 'Norair: organisation'],
    ['Norpress reported it.', 'Norpress: organisation'],
    ['The United Nations and United States agreed.', 'United Nations: organisation', 'United States: country'],
  ]);
});

describe('groups called by their number', () => {
  finds([
    ['The Lindow Four and the Birmingham Six were freed.', 'Lindow Four: group', 'Birmingham Six: group'],
    ['They met the Gang of Five.', 'Gang of Five: group'],
    ['They won in the Division Three and lost the Formula Three race.'],
  ]);
});

describe('titles of works', () => {
  finds([
    ['Her album Letters from Princeton sold well.'],
    ['Her single, “Songs from Brooklyn”, sold well.'],
    ['The BBC soap Harbour Street and the novel Bleak Meadow won.', 'BBC: organisation'],
    ['Her album was made in Brooklyn.', 'Brooklyn: place'],
    ['The trawler “Ida Kolb” sank.'],
    ['The tanker Baltic Dawn sank.'],
    ['The crew of the lifeboat "Jo Wick" agreed.', 'crew: group*'],
    ['The book that Ana Kolb wrote sold well.', 'Ana Kolb: person'],
  ]);
});

describe('names in the frame of a report', () => {
  finds([
    ['VELMHOLT, Nov. 18, 2025 (Norpress) — Nobody came.', 'VELMHOLT: place', 'Norpress: organisation'],
    ['Velmholt, 12 January 2026 – Nobody came.', 'Velmholt: place'],
    ['UPDATE 2-Velmholt dockers reject offer', 'Velmholt dockers: group*'],
    ['Tampere Lanterns won again.', 'Tampere Lanterns: organisation'],
    ['They asked Karvenia’s government.', 'Karvenia: country', 'government: organisation*'],
    ['Both ministries refused.', 'Both ministries: group*'],
  ]);
});

describe('sides of a match and shares on a market', () => {
  finds([
    ['Velmholt 2 Sorby 1', 'Velmholt: organisation', 'Sorby: organisation'],
    ['On Sunday Velmholt beat Sorby 2-1.', 'Velmholt: organisation', 'Sorby: organisation'],
    ['By noon Kestrel rose 2.3 percent.', 'Kestrel: organisation'],
    ['Veltra posted a 40 million pound loss.', 'Veltra: organisation'],
    ['A spokesman for Orla left.', 'spokesman: person*', 'Orla: organisation'],
    ['Shares in Kestrel fell.', 'Kestrel: organisation'],
  ]);
});

describe('headlines behind the mark of a wire', () => {
  finds([
    ['# RPT-UPDATE 2-Vodafone, Reuters settle', 'Vodafone: organisation', 'Reuters: organisation'],
    ['# PRESS DIGEST - Reuters, Feb 9', 'Reuters: organisation'],
    ['# RESEARCH ALERT - Vodafone is cut', 'Vodafone: organisation'],
  ]);
});

describe('towns that bodies and people belong to', () => {
  finds([
    ['On Monday Bishop Ana Kolb of Pangkal sang.', 'Ana Kolb: person, Bishop', 'Pangkal: place'],
    ['Her spokesman, Till Marsk, left.', 'Till Marsk: person, spokesman'],
    ['The Bishop of Pangkal joined the calls.', 'Bishop: person*', 'Pangkal: place'],
    ['The mayor of Port Sel, Ida Korn, sang.', 'Port Sel: place', 'Ida Korn: person, mayor of Port Sel'],
    [
      'Cllr Ana Kolb (Con, Flackwell) and Jo Wick (Ind) left.',
      'Ana Kolb: person, Cllr',
      'Flackwell: place',
      'Jo Wick: person',
    ],
    ['In May ferries to Islay stopped.', 'Islay: place'],
    ['It hurt eleven towns, including Makola.', 'Makola: place'],
    ['It hurt eleven firms, including Makola.', 'Makola: organisation'],
    ['Jo Wick, a fisherman from Rempan, sang.', 'Jo Wick: person, fisherman', 'Rempan: place'],
    [
      'It shook the town of Orvel. Orvel Provincial Hospital is full.',
      'Orvel: place',
      'Orvel Provincial Hospital: organisation',
    ],
  ]);
});

describe('what is no actor', () => {
  findsNothing([
    'Cocoa futures rose by 2 per cent. Soybeans fell.',
    'It held that the bacterium Norvella could help, and so could the drug Zelomab.',
    'Maize is dear. Asbestos was found in the roof.',
    'The Winter War ended on a Monday in May.',
    'It breaks the Ports Act 1999 and the Treaty of Velm.',
    'Hurricane Gonda and Operation Lantern began.',
    'The HMS Resolute sailed.',
    'The Harlan Star, an old oil tanker, sank.',
    'The price of Norwegian oil fell to US$7 a barrel.',
    'Nobody knows what Covid did to the Internet.',
    'We’ve seen it. They’re late. You’d know.',
    'On Tuesday, 4 March, it rained; in June it snowed.',
    'Wow, that was close.',
    'Rugby: it was close.',
    'FULL TIME: it was close.',
    'Ten passengers died and children fled.',
    'A mayor may ask a landlord.',
    'Army exercises began, and a government crisis loomed.',
    'The town is in the country.',
    '',
  ]);
});

describe('words with a capital by position', () => {
  finds([
    // A common word at the start is a name only where the text writes it so elsewhere.
    ['Rockets fell. The rockets were old.'],
    ['Speaking later, Ana Kolb agreed.', 'Ana Kolb: person'],
    ['Critics of Norvik left. Then Norvik replied.', 'Critics: group*', 'Norvik: organisation', 'Norvik: organisation'],
    ['“The port must reopen,” Kolb said.', 'Kolb: person'],
  ]);
});

describe('people called as months, seasons and fields are', () => {
  finds([
    ['May Winter, who runs the café, left.', 'May Winter: person'],
    ['April Summer, a teacher, left.', 'April Summer: person, teacher'],
    ['June Park told the firm to pay.', 'June Park: person', 'firm: organisation*'],
    ['“They must pay,” said May Winter.', 'May Winter: person'],
    ['Ms Winter left.', 'Winter: person'],
    ['Ivy Field, who chairs the club, left.', 'Ivy Field: person'],
    [
      'Chase Rivers and Summer Field asked the firm.',
      'Chase Rivers: person',
      'Summer Field: person',
      'firm: organisation*',
    ],
    ['In May Winter storms closed the port.'],
    ['Summer Lane is shut, and the Winter Palace too.', 'Summer Lane: place', 'Winter Palace: place'],
  ]);
});

describe('authors of a paper, named for all who wrote it', () => {
  finds([
    ['Image: Daily et al.', 'Daily: person'],
    ['The ice melts sooner, as May et al found.', 'May: person'],
    ['Marsh and colleagues saw no such thing.', 'Marsh: person', 'colleagues: group*'],
    ['Weekly and co-authors disagree.', 'Weekly: person', 'co-authors: group*'],
    ['Those and colleagues of theirs disagree.', 'colleagues: group*'],
  ]);
});

describe('a town in capitals before a dash', () => {
  finds([
    ['OSK — The union left.', 'OSK: place', 'union: organisation*'],
    ['VELM — The company refused.', 'VELM: place', 'company: organisation*'],
  ]);
});

describe('towns of two words behind an office', () => {
  finds([
    ['The mayor of Little Osk left.', 'mayor: person*', 'Little Osk: place'],
    ['The governor of New Velm refused.', 'governor: person*', 'New Velm: place'],
    ['The mayor of West Osk, Ida Moe, left.', 'West Osk: place', 'Ida Moe: person, mayor of West Osk'],
    ['The Minister of New Technology Jo Wick left.', 'Jo Wick: person, Minister of New Technology'],
  ]);
});
