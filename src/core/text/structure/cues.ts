import { DAYS_OF_WEEK, MONTHS_OF_YEAR, TIME_ZONES, TIMES_OF_PLACES } from '../words/calendarWords';
import { WordBits } from './wordBits';

/** What in a line calls for a closer look; bits of a glance's cues. Without the cue no pattern of its kind fits. */
export const Cue = {
  /** A word that sentences about cookies and consent have. */
  consent: 1 << 0,
  /** "reserved", as in "all rights reserved". */
  reserved: 1 << 1,
  /** "contributed", as in "contributed to this report". */
  contributed: 1 << 2,
  /** What writers and their desks are called. */
  trade: 1 << 3,
  /** A word for pictures. */
  picture: 1 << 4,
  /** An agency that sells pictures. */
  agency: 1 << 5,
  /** A word that points into a picture. */
  pointing: 1 << 6,
  weekday: 1 << 7,
  /** A word that lines with nothing but a date may have. */
  date: 1 << 8,
  /** The beginning of an address. */
  link: 1 << 9,
  digit: 1 << 10,
  /** A sign, or a gap, that parts the words of a menu. */
  row: 1 << 11,
  at: 1 << 12,
  degree: 1 << 13,
  /** A sign of Markdown. */
  markdown: 1 << 14,
  /** Something that the classes of units do not know: other scripts, dingbats, combining marks. */
  odd: 1 << 15,
  /** A word that a site's offers and appeals to its readers have. */
  appeal: 1 << 16,
} as const;

/** The cues that single words are. */
export const WORD_CUES = new WordBits([
  [Cue.consent, 'cookie cookies device devices vendors partners personal privacy terms'],
  [Cue.reserved, 'reserved'],
  [
    Cue.appeal,
    `newsletter newsletters inbox subscribe subscribed subscribing subscriber subscribers subscription subscriptions
    unsubscribe sign signed signing podcast podcasts journalism newsroom patron patrons reader affiliate commission
    commissions gift donation email mail article story page episode`,
  ],
  [Cue.contributed, 'contributed'],
  [
    Cue.trade,
    `correspondent correspondents editor editors reporter reporters writer writers journalist journalists columnist
    columnists contributor contributors producer producers bureau photographer photographers analyst analysts freelancer
    freelancers staff desk newsroom agency agencies presenter commentator commentators editorial`,
  ],
  [
    Cue.picture,
    `image images photo photos picture pictures photograph photographs credit credits illustration illustrations`,
  ],
  [
    Cue.agency,
    'ap afp epa pa upi tass ansa dpa reuters getty shutterstock alamy istock xinhua anadolu wikimedia flickr unsplash handout',
  ],
  [Cue.pointing, 'left right centre center pictured above below back front seen'],
  [Cue.weekday | Cue.date, DAYS_OF_WEEK],
  [
    Cue.date,
    `${MONTHS_OF_YEAR} ${TIME_ZONES} ${TIMES_OF_PLACES} st nd rd th a p m am pm t z h at on the of and time hrs hour hours as by first last date today
    now currently ago min mins minute minutes day days read reading comment comments share shares view views modified amended corrected created originally
    posted published updated update edited release released issued`,
  ],
  [Cue.link, 'http https www'],
]);

/** Cues that single signs are; signs from 0x2028 on are odd to the classes of units, and count as all that they may be. */
export const SIGN_CUES = new Uint16Array(0x2028);
for (const sign of '|·•»¦/\t') SIGN_CUES[sign.charCodeAt(0)]! |= Cue.row;
for (const sign of '#>*_[') SIGN_CUES[sign.charCodeAt(0)]! |= Cue.markdown;
// The beginning of an address may be glued to the word before it.
SIGN_CUES['/'.charCodeAt(0)]! |= Cue.link;
SIGN_CUES['@'.charCodeAt(0)]! |= Cue.at;
SIGN_CUES['°'.charCodeAt(0)]! |= Cue.degree;
/** Signs that part the words of a menu if blanks stand around them. */
export const PARTING = '>–—-';
