/** Nouns and verbs whose neighbourhood tells a country from a place, and a party from a bystander. Own compilation. */

/** What comes from or goes to a state and not a territory: "reparations from Norland", "commitment to Norland". */
export const PARTY_NOUNS = `reparations pressure support backing demand+s request+s threat+s criticism response reply answer aid help concession+s apology approval permission consent guarantee+s
assurance+s warrant+s statement loan+s compensation payment+s recognition independence protest+s opposition resistance message letter condemnation invitation offer proposal pledge
promise objection+s funding investment sanctions order+s warning signal+s mediation commitment allegiance loyalty`;

/** What a possessor has as a state: "Norland's negotiators, demands, policy". */
export const POLICY_NOUNS = `government president minister leader+s leadership parliament army military forces troops police negotiators delegation ambassador embassy envoy charge chargé foreign central supreme policy policies position stance demand+s
decision proposal offer claim+s willingness refusal support opposition security defence defense economy interests intentions ambitions attack+s aggression actions relations ties ally allies response failure efforts
mediation request budget elections certification constitution law+s rejection threat+s invasion war`;

/** Nouns of motion and distance: "flights to Norland", "ten miles from Norland". */
export const MOTION_NOUNS = `flight+s trip+s visit+s journey travel way road route return border+s access entry troops exports imports train+s bus ferry ferries deliveries shipment+s convoy+s withdrawal evacuation
immigration migration refugees people rockets missiles airport hometown miles kilometres kilometers km metres meters north south east west northern southern eastern western close next`;

/** Nouns for a part of a territory: "most of Norland", "the outskirts of Velm". */
export const TERRITORY_NOUNS = `town+s city capital south north east west part+s outskirts centre center coast port streets area+s swathes suburb most all rest much half third quarter fifth one-fifth one-third % map invasion province+s region+s
mainland villages cities borders states counties districts municipalities departments prefectures siege battle bombardment shelling liberation`;

/** Nouns for a number of people, which is no party. */
export const NUMBER_NOUNS = `number+s majority minority percent generation+s lives deaths`;

/** Nouns behind which "of" leads to a body: "members of the Sea Guild". */
export const MEMBER_NOUNS = `member+s critics leaders chief head editor captain coach goalkeeper striker midfielder winger singer guitarist drummer bassist frontman spokesman spokeswoman founder co-founder owner+s employee+s fans shareholders customers subsidiary unit branch chapter acquisition purchase buyout bailout directors trustees faculty alumni students`;

/** Nouns behind which "of" leads to a state: "the people of Norland". */
export const STATE_NOUNS = `state people government republic recognition behalf`;

/** Nouns that call what stands before them a body: "Andes Cobre, a unit of Halden". */
export const BODY_APPOSITIONS = `service unit subsidiary venture maker arm branch affiliate ngo nonprofit website paper`;

/** Nouns that call what stands before them a thing: "the Harlan Star, an oil tanker". */
export const THING_APPOSITIONS = `missile rifle pistol tank warplane gun launcher chatbot laptop smartphone truck tractor bike watch tanker ship vessel boat ferry yacht freighter frigate destroyer submarine aircraft plane jet helicopter rocket satellite spacecraft drone film movie book novel play album song single series show game app drug vaccine pill
treatment device phone car model breed horse dog painting sculpture poem essay disease disorder syndrome virus fungus bacterium storm comet asteroid star planet law act treaty programme program project exhibition event award prize crash disaster massacre earthquake quake explosion bombing motorway highway road railway cocktail dish beer wine`;

/** What happens in a place and is called by it, where what befalls somebody ("the Kolb murder") is called by the victim. */
export const INCIDENTS = `stabbing+s shooting+s bombing+s blast explosion arson robbery heist siege derailment stampede landslide mudslide flood+s flooding earthquake quake blaze fire wildfire crash collision`;

/** Verbs whose object is entered or left: a place. */
export const ENTERING_VERBS = `bomb shell visit enter leave invade reach cross tour occupy flee annex capture recapture besiege overran liberate`;

/** Verbs that carry something to a place. */
export const SENDING_VERBS = `send dispatch bring`;

/** Participles of what befalls victims: "40 were killed". */
export const SUFFERING_PARTICIPLES = `killed injured wounded hurt shot found displaced affected born buried drowned rescued hospitalised hospitalized treated trapped stranded evacuated infected`;

/** Prepositions with which a place is meant, and nobody. */
export const PLACE_PREPOSITIONS = `in into near across throughout inside outside within around at toward+s via through beyond off`;

/** Prepositions whose object takes part. */
export const PARTY_PREPOSITIONS = `by with against between for on among over without under versus about behind besides alongside including like unlike`;

/** What only a body has, a company as a rule: "Halden's shareholders". */
export const BODY_POSSESSIONS = `board shareholders chairman chairwoman chairperson headquarters ceo shares subsidiary workforce turnover chatbot app platform product+s users customers stock ipo revenue+s earnings factory factories stores subscribers software website`;

/** What only a state has: "Norland's parliament". */
export const STATE_POSSESSIONS = `ministry ministries government parliament embassy ambassador president army military constitution currency neighbours neighbors premier king queen senate monarchy junta diplomats diplomacy economy elections`;

/** Those who speak or act for a body: "a spokesman for Halden". */
export const SPEAKER_NOUNS = `spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen lawyer+s attorney+s lobbyist+s analyst+s consultant`;

/** Those who work at a body: "workers at Halden". */
export const STAFF_NOUNS = `worker+s employee+s staff analyst+s economist+s trader+s strategist+s dealer+s broker+s engineer+s manager+s executive+s
researcher+s scientist+s professor lecturer+s journalist+s reporter+s editor+s colleagues bosses shares stake`;

/** Those who sit for a place or watch over one: "the MP for Velm", "the water regulator for Norland". */
export const SEAT_HOLDERS = `regulator watchdog ombudsman mp+s msp mep+s td+s deputy deputies senator+s councillor+s congressman congresswoman delegate+s lawmaker+s legislator+s candidate+s`;

/** Offices and people that only bodies have, where a place may have a president or a mayor: "founder of Kestrel". */
export const OFFICES_OF_BODIES = `founder+s co-founder+s cofounder+s publisher+s co-publisher proprietor+s co-proprietor editor+s co-editor+s editor-in-chief executive ceo co-ceo cfo shareholder+s subsidiary employee+s`;

/** What is of a place: "the diocese of Velm". */
export const BODIES_OF_PLACES = `council parliament embassy municipality diocese archdiocese commune prefecture outskirts streets residents inhabitants villagers townspeople islanders women fishermen farmers families households elders herders`;
