/** How far a common noun for people counts as an actor by itself. Lower case. Own compilation. */

/** Heads that are mostly bystanders, victims or readers, and count only where they plainly act. */
export const GENERAL_PEOPLE = `people men women parents relatives youths youth pupils patients families communities territories residents citizens passengers commuters motorists cyclists survivors hostages captives prisoners inmates detainees
refugees migrants victims bystanders onlookers locals settlers inhabitants villagers customers consumers fans players students workers friends mothers fathers wives widows colleagues countries states nations users owners voters
elections public masses ratepayers pedestrians worshippers parishioners savers depositors islanders constituents hikers climbers jobseekers trainees interns apprentices`;

/** Heads that name nobody in particular unless something is said of them: "armed men". */
export const ANYBODY = `people men women parents users friends mothers fathers families`;

/** Heads that speak or decide by office, and seldom stand for anything else. */
export const OFFICIAL_HEADS = `president minister spokesman spokeswoman spokesperson official+s government administration authorities ministers negotiators lawmakers prosecutors diplomats leaders mayor governor chancellor premier senator king
queen pope judge+s court police parliament ministry army military analysts experts critics researchers scientists campaigners activists organisers organizers unions delegates rebels kidnappers captors spokespeople aides envoys
delegation regime opposition union mps governments reporters journalists authors economists`;

/** Words for bodies and people that name a thing or a place as often. */
export const INANIMATE_HEADS = `house office state+s side body mission+s church school+s hospital+s college university paper newspaper channel+s network+s station+s carrier cell palace league club field section museum+s theatre theater bench force trust+s bank countries
territories republics kingdoms quarters circles powers star general head chair driver model+s host guard anchor operator exchange partnerships public society press media market+s conductor family source+s`;

/** Things that have two sides, which are no parties: "both sides of the river". */
export const THINGS_WITH_SIDES = `coin river border road street story atlantic channel pitch face body house page valley line strait lake`;

/** Bodies that need an article: without one they are adjectives ("military talks") or stand for a state of things. */
export const SELDOM_BARE = `military state executive side team body group force guard committee commission company court council union party army ministry department agency bank movement campaign board panel club firm cabinet nation paper`;

/** Common nouns for bodies that stand before a body's name: "news agency Norpress", "the airline Skylark". */
export const BODY_TITLES = `opposition band trio quartet quintet sextet choir collective imprint troupe agency airline carrier broadcaster charity newspaper magazine site website platform channel station network daily weekly tabloid service company firm startup start-up spin-off spin-out party group ngo nonprofit organisation organization union
federation club bank retailer supermarket manufacturer maker carmaker automaker publisher operator brewer giant portal blog journal label studio chain contractor supplier lender developer insurer producer builder rival subsidiary unit
conglomerate multinational lobby regulator watchdog university think-tank tank app orchestra militia cartel consortium drugmaker steelmaker chipmaker venture fintech lab laboratory bloc brokerage consultancy fund brand newsletter refinery shipyard brewery distillery`;

/** Nouns like those for people that say of a name in apposition that it is a body's: "Kestrel, the regulator,". */
export const SURELY_BODIES = `band quartet trio regulator watchdog operator carrier broadcaster retailer lender insurer brewer shipbuilder carmaker automaker chipmaker drugmaker planemaker steelmaker housebuilder manufacturer`;

/** What a firm is called by those who work there: "consultants Moe Lind". */
export const FIRMS_IN_PLURAL = `consultants architects accountants solicitors stockbrokers auditors brokers housebuilders builders retailers auctioneers surveyors outfitters shipbuilders brewers publishers bookmakers pollsters manufacturers makers operators insurers lenders hosts holders`;

/** What a place is called in apposition: "its capital, Ganz,". */
export const TOWNS = `capital city town village hamlet suburb port township neighbourhood neighborhood district province island`;
