import { IRREGULAR_PASTS, WORD_CLASSES, WORDS } from './generated/wordClasses';
import { lazily, remembering, lazyWordSet } from './lookup';
import { wordTable } from './wordTable';

/** What a lower-case English word can be, as bits; several may be set. */
export const WordForm = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  plural: 16,
  thirdPerson: 32,
  past: 64,
  gerund: 128,
  /** The verb is the commoner use of the word's base. */
  mostlyVerb: 256,
} as const;

/** Nouns that today's news uses and that the texts behind the generated list do not know. */
const NEWS_NOUNS = `
defence licence oversight ceasefire truce lockdown pandemic website online email hashtag tweet blog smartphone app software cyberattack cybersecurity cyber terrorism jihad insurgency
militant detainee asylum migrant deportation genocide apartheid paramilitary peacekeeper peacekeeping crackdown standoff stalemate brinkmanship bailout eurozone backlash whistleblower
watchdog lawmaker stakeholder airstrike warhead lawsuit gameplay videogame flotation paedophile jihadi jihadist extremist mastermind paywall takeaway makeover lookalike nuclear uranium
pipeline fracking biodiversity ecosystem wetland wildfire heatwave cyclone aftershock infrastructure biotechnology genome feminism lesbian gay transgender homophobia racism sexism harassment
euthanasia cannabis opioid fentanyl obesity autism dementia salmonella quarantine hospice midwife paramedic helicopter motorway broadband livestream podcast playlist blockbuster console
homelessness outsourcing workplace workforce childcare healthcare bullying buyout shareholder lockout arbitration mediator ombudsman subpoena plaintiff appellant probation parole extradition
impeachment filibuster gerrymandering turnout constituency incumbent frontrunner backbencher hardliner centrist populism separatism secession annexation airspace no-fly checkpoint shelling
famine malnutrition fairtrade recycling solar renewable hydropower hydroelectric geothermal biofuel landfill desalination fishery aquaculture cocoa cobalt maize soybean millet sorghum potash
diesel biodiesel ammonia urea mackerel squid cinnamon mango cider wasp asbestos mudslide graffiti pedestrian lithium palladium chickpea cassava plantain apricot raspberry blueberry
cranberry broccoli spinach lettuce turmeric mustard margarine mussel scallop lobster anchovy haddock otter
beaver hedgehog boar elk leopard gorilla chimpanzee orangutan zebra camel donkey plankton hogweed knotweed
bamboo rapeseed linseed hemp jute nylon polyester polystyrene limestone sandstone gypsum bauxite manganese titanium cadmium plutonium thorium methane propane butane benzene formaldehyde
glyphosate nappy tampon syringe painkiller paracetamol ibuprofen morphine heroin ketamine penicillin placebo rubella tetanus diphtheria cholera dengue asthma meningitis sepsis epilepsy
migraine leukaemia melanoma listeria norovirus legionella scooter minibus tram dinghy kayak hijab burqa niqab hailstorm hailstone sinkhole flyover underpass bungalow abattoir brewery
distillery bakery bookmaker lottery jigsaw chess snooker
surgery exam pregnancy poker trauma helmet motorcycle jungle trailer bladder mattress plea blouse audio passport theft trash skeleton marijuana backup printer reactor balcony gallery incision
paralysis grammar lifestyle slang airline mansion anaesthetic trophy courtroom childbirth password robot shrimp protocol yarn psychiatry semester seller runway transmitter torpedo puberty bracelet diner recipe
vampire perimeter fossil felony procession schizophrenia warship socket witchcraft racetrack appliance sled heavyweight adultery monarchy textbook citizenship curfew limousine dorm bounty refuge backpack leverage
sanctuary napkin lighthouse decoy handshake algebra clarinet perjury bumper sailboat obsession porcelain reconnaissance projector canopy asteroid blackmail cruiser videotape larceny carrot saxophone arson cello
hygiene knockout pornography paycheck patio soot buoy postcard ultrasound hybrid bribery disco sunglasses bookstore plateau orphanage menopause heresy caste noose paranoia malice queue tropics aneurysm airfield
malpractice ravine cassette stench shampoo doughnut postage weaponry vegetarian overdose toaster chemotherapy getaway barometer coastline handgun brunch memo hoax rebirth thug trillion alloy bracket folder
suppression mushroom coaster calculator surfboard insignia footwear quartet artwork penitentiary motorboat manslaughter casualty zoology retrieval copyright misconduct predator catalyst mixer sociology scarecrow
plume smear diploma croquet battleship cartel acronym courthouse ecology preschool softball brawl smog harpoon detour steamer meltdown warranty bikini spaceship forgery advisory feud laptop badminton seaport
mortuary iceberg fallacy crossword airship influenza archaeology cellphone fiancee internship bronchitis piracy rowboat thunderstorm archery phobia handbook aquarium grandstand motorbike judo trolley airliner
surname sprinkler handball shakedown bombshell voucher apocalypse homage bulldozer detonator stigma blueprint stoppage playoff payoff literacy critique forefront mistrial motherhood priesthood safari algorithm
impostor cleanup aftermath mishap flagship refinery underdog whirlwind sequel binge residency guidebook boardwalk meteorology lorry manhunt rampage commemoration
`;

/** Adjectives likewise. */
const NEWS_ADJECTIVES = `
additional lowest nearest closest fastest digital immune facial monetary extinct surgical swollen constitutional southwestern northeastern northwestern southeastern tactical historic ceremonial malignant volcanic
harmful accidental cosmetic hereditary lawful viral unidentified postal coronary unethical accessible unclear thankful misunderstood joyful wrongful binary hydraulic pointless ornamental ballistic traumatic tidal
suicidal fraudulent disciplinary nomadic domesticated correctional unsafe unprofessional predatory heartfelt charismatic unmarked stressful paediatric cervical disgraceful unannounced resilient inefficient
inaccessible botched optional undetected uninhabited dysfunctional obligatory ecological newfound idealistic unequal ideological precautionary detrimental systemic defunct sectarian unspecified
`;

const CLASS_BITS: Readonly<Record<string, number>> = {
  n: WordForm.noun,
  v: WordForm.verb,
  a: WordForm.adjective,
  r: WordForm.adverb,
};

/** The bits of each class of words, by its number in the table; there is none with number 0. */
const classBits = lazily(() => [
  0,
  ...WORD_CLASSES.split(' ').map((letters) => {
    let bits = letters.startsWith('v') ? WordForm.mostlyVerb : 0;
    for (const letter of letters) bits |= CLASS_BITS[letter] ?? 0;
    return bits;
  }),
]);

const classOfWord = wordTable(WORDS);
const newsNouns = lazyWordSet(NEWS_NOUNS);
const newsAdjectives = lazyWordSet(NEWS_ADJECTIVES);

/** What a base form can be, as it is spelled; 0 if no list has it. */
function listedBits(base: string): number {
  const bits = classBits()[classOfWord(base)]!;
  if (newsNouns().has(base)) return bits | WordForm.noun;
  return newsAdjectives().has(base) ? bits | WordForm.adjective : bits;
}

const irregularPasts = lazyWordSet(IRREGULAR_PASTS);

/** What the word can be, as {@link WordForm} bits; 0 if it is no common English word, as most names are. */
export const formsOf = remembering(20_000, formsOfWord);

function formsOfWord(lower: string): number {
  const own = baseBits(lower);
  let forms = own;
  if (irregularPasts().has(lower) || Object.hasOwn(IRREGULAR_BASES, lower)) forms |= WordForm.past;
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    for (const base of basesOfS(lower)) {
      const bits = baseBits(base);
      if (bits & WordForm.noun) forms |= WordForm.plural;
      if (bits & WordForm.verb) forms |= WordForm.thirdPerson | (bits & WordForm.mostlyVerb);
      if (bits !== 0) break;
    }
    if (forms === 0 && isCompoundOfPeople(lower)) forms |= WordForm.plural;
  } else if (lower.endsWith('ed')) {
    // "pressured", "tweeted": a noun that the list knows makes a verb as well.
    if (basesOfEnding(lower, 2).some((base) => baseBits(base) !== 0)) forms |= WordForm.past;
  } else if (lower.endsWith('ing')) {
    if (basesOfEnding(lower, 3).some((base) => baseBits(base) & WordForm.verb)) forms |= WordForm.gerund;
  } else if (lower.endsWith('ly') && own === 0) {
    const stem = lower.slice(0, -2);
    for (const base of [stem, `${stem}le`, `${stem.slice(0, -1)}y`]) {
      if (listedBits(base) & WordForm.adjective) forms |= WordForm.adverb;
    }
  } else if (lower.endsWith('men') && listedBits(`${lower.slice(0, -3)}man`) !== 0) {
    forms |= WordForm.plural;
  }
  return forms;
}

/** "stallholders", "glassworkers": people by what they work at, in words that no list has all of. */
function isCompoundOfPeople(lower: string): boolean {
  const tail = PEOPLE_AT_WORK.exec(lower);
  return tail !== null && tail.index > 2 && baseBits(lower.slice(0, tail.index)) !== 0;
}

const PEOPLE_AT_WORK =
  /(?:worker|keeper|holder|owner|grower|maker|fighter|breeder|builder|driver|rider|farmer|goer|dweller|seeker|picker)s$/;

/** The base forms that a verb's form may come from ("urges", "urged", "urging" → "urge"), the form itself first. */
export const verbBases = remembering(10_000, basesOfVerb);

function basesOfVerb(lower: string): readonly string[] {
  const irregular = IRREGULAR_BASES[lower];
  if (irregular !== undefined) return [lower, irregular];
  if (lower.endsWith('ing')) return [lower, ...basesOfEnding(lower, 3)];
  if (lower.endsWith('ed')) return [lower, ...basesOfEnding(lower, 2)];
  if (lower.endsWith('s')) return [lower, ...basesOfS(lower)];
  return [lower];
}

/** The generated list spells as Americans do: "paediatric", "colour", "organise", "theatre". */
function americanSpelling(lower: string): string {
  if (!/ae|oe|our|is|ys|tre$/.test(lower)) return lower;
  return lower
    .replace('ae', 'e')
    .replace('oe', 'e')
    .replace('our', 'or')
    .replace(/is(?=e$|ation$|er$)/, 'iz')
    .replace(/ys(?=e$)/, 'yz')
    .replace(/tre$/, 'ter');
}

function baseBits(base: string): number {
  return listedBits(base) || listedBits(americanSpelling(base));
}

function basesOfS(lower: string): readonly string[] {
  const found = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) found.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) found.push(lower.slice(0, -2));
  return found;
}

function basesOfEnding(lower: string, ending: number): readonly string[] {
  const stem = lower.slice(0, -ending);
  const found = [`${stem}e`, stem];
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  if (ending === 2 && stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

/** Base forms of irregular pasts that news reports use much. */
const IRREGULAR_BASES: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  went: 'go',
  gone: 'go',
  came: 'come',
  made: 'make',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  got: 'get',
  knew: 'know',
  known: 'know',
  thought: 'think',
  saw: 'see',
  seen: 'see',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
  felt: 'feel',
  found: 'find',
  held: 'hold',
  kept: 'keep',
  left: 'leave',
  led: 'lead',
  lost: 'lose',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  sent: 'send',
  sold: 'sell',
  shot: 'shoot',
  stood: 'stand',
  stole: 'steal',
  struck: 'strike',
  fought: 'fight',
  sought: 'seek',
  bought: 'buy',
  brought: 'bring',
  built: 'build',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  driven: 'drive',
  fell: 'fall',
  fallen: 'fall',
  fled: 'flee',
  flew: 'fly',
  flown: 'fly',
  forbade: 'forbid',
  forbidden: 'forbid',
  overthrew: 'overthrow',
  rode: 'ride',
  rose: 'rise',
  shook: 'shake',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  won: 'win',
  threw: 'throw',
  taught: 'teach',
  understood: 'understand',
  undertook: 'undertake',
  overthrown: 'overthrow',
  pled: 'plead',
  repaid: 'repay',
  resold: 'resell',
  upheld: 'uphold',
  withheld: 'withhold',
  withstood: 'withstand',
  grew: 'grow',
  hid: 'hide',
  laid: 'lay',
  lent: 'lend',
  meant: 'mean',
  sat: 'sit',
  slammed: 'slam',
  spent: 'spend',
  sued: 'sue',
  wore: 'wear',
};
