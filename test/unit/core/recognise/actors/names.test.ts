import { finds, findsNothing } from './support';

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

describe('headlines behind the mark of a wire', () => {
  finds([
    ['# RPT-UPDATE 2-Vodafone, Reuters settle', 'Vodafone: organisation', 'Reuters: organisation'],
    ['# PRESS DIGEST - Reuters, Feb 9', 'Reuters: organisation'],
    ['# RESEARCH ALERT - Vodafone is cut', 'Vodafone: organisation'],
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

describe('words with a capital by position', () => {
  finds([
    // A common word at the start is a name only where the text writes it so elsewhere.
    ['Rockets fell. The rockets were old.'],
    ['Speaking later, Ana Kolb agreed.', 'Ana Kolb: person'],
    ['Critics of Norvik left. Then Norvik replied.', 'Critics: group*', 'Norvik: organisation', 'Norvik: organisation'],
    ['“The port must reopen,” Kolb said.', 'Kolb: person'],
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

describe('what is no actor', () => {
  findsNothing([
    'Cocoa futures rose by 2 per cent. Soybeans fell.',
    'It held that the bacterium Norvella could help, and so could the drug Zelomab.',
    'Maize is dear. Asbestos was found in the roof.',
    'The Winter War ended on a Monday in May.',
    'It breaks the Ports Act 1999 and the Treaty of Velm.',
    'Hurricane Gonda and Operation Lantern began.',
    'The HMS Resolute sailed.',
    'A Category Three Hurricane Velma turned north.',
    'The Velm Jones Industrial Average fell.',
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
