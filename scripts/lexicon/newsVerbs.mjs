/**
 * Verbs of news English, in the base form. A word that is in no list here and has no verbal ending is taken for a noun.
 * Those that are common nouns as well stand among {@link NOUN_VERBS} too, so that the neighbours decide. Own compilation.
 */
export const VERBS = `
abandon abdicate abduct abide abolish abort absolve absorb abstain accede accelerate accept acclaim accommodate
accompany accomplish account accrue accuse ache achieve acknowledge acquiesce acquire acquit act adapt add address
adhere adjourn adjudicate adjure adjust administer admit admonish adopt adorn advance advertise advise advocate
affect affiliate affirm afflict afford aggravate agitate agree air airlift alert align allay allege alleviate
allocate allot allow alter amass ameliorate amend amplify amuse analyse analyze anchor annex announce annoy annul
answer anticipate apologise apologize appeal appear appease applaud apply appoint apportion appraise appreciate
apprehend apprise approve argue arise arm arouse arrange arrest arrive ascend ascertain ask assassinate assault
assemble assert assess assign assimilate assist assuage assume assure atone attach attack attain attempt attend
attest attract attribute audit authorise authorize automate avert avoid await awaken award axe back backdate
backfire backpedal backtrack bail bake balance ballot ban bankroll bar bargain barricade barter base battle baulk
beam bear beat become beef befall befriend beg begin behave believe belittle belong bend benefit berate beseech
besiege bestow bet betray bicker bid bin bind bite blacklist blackmail blame blast bleed blend bless block blow blur
boast boil bolster bolt bomb bond book boost borrow bother bounce bow box boycott brace brake brand brandish brave
breach break breathe breed brew bribe bridge brief brighten bring broach broadcast broaden broker brood bruise brush
bubble buckle budge budget build bulldoze bully bump bundle burn burst bury bus bust buy buzz bypass cajole
calculate call calm camp campaign cancel canvass cap capitulate capture care carry cast castigate catch caution cave
cease cede celebrate censor censure centralise centralize certify chair challenge champion change channel chant
charge chart charter chase chat check cheer chide chill chip chivvy choose chop circulate cite claim clamor clamour
clamp clap clarify clash clean cleanse clear click climb cling clog clone close co-operate coach coat coax coerce
cohabit coin collaborate collapse collect combat combine come comfort command commemorate commence comment
commission commit communicate commute compel compensate compete compile complain complete comply compound compress
compromise compute conceal concede concentrate concern conclude condemn condense condition condone conduct confer
confess confide confine confirm confiscate conform confront congratulate connect conquer consent conserve consider
consist console consolidate conspire constitute constrain construct consult consume contact contain contemplate
contend contest continue contract contradict contravene contribute control convene converse convert convey convict
convince cook cool cooperate coordinate cope cordon correct corroborate cost counsel count countenance counter
counteract couple cover cow crack crackdown crash crave crawl create credit cremate criminalise criminalize cripple
criticise criticize cross cruise crumble crusade crush cry cuff cull culminate cultivate curb curse curtail cushion
cut cycle damage dampen dance dare dash date dazzle de-escalate deactivate deal debate decamp decarbonise
decarbonize decay deceive decentralise decentralize decide decimate declare declassify decline declutter decolonise
decolonize decommission decongest decontaminate decorate decouple decrease decree decriminalise decriminalize decry
dedicate deduct deem deepen deescalate defame defeat defect defend defer define defraud defund defuse defy degrade
dehumanise dehumanize delay delegate delete deliberate delight delist deliver demand demilitarise demilitarize
demobilise demobilize demolish demonstrate demote demystify denationalise denationalize denigrate denote denounce
denuclearise denuclearize deny depart depend deplete deplore deploy depoliticise deport depose deprive deputise
derail deregister deregulate deride desalinate describe desegregate deselect deserve design designate desist despair
despise destabilise destabilize destroy detach detain detect deter deteriorate determine detoxify detract devalue
devastate develop devise devolve devote diagnose dictate die differ dig digitise digitize dilute dim diminish dip
direct disable disagree disappear disappoint disapprove disarm disavow disband disbar disburse discard discern
discharge disclose disconnect discontinue discourage discover discredit discriminate discuss disembark disengage
disentangle disguise disinfect disinherit disinvest dislodge dismantle dismay dismiss disobey disown disparage
dispatch dispel disperse displace display dispose dispute disqualify disregard disrupt dissent dissociate dissolve
dissuade distance distinguish distort distract distribute distrust disturb ditch diversify divert divest divide
divulge do dock document dodge dominate donate dot double doubt down downgrade downplay downsize draft drag dragoon
drain draw dread dream dress drink drive drop dry dub duck dump dust dwell dwindle earmark earn ease eat echo edit
educate eject elaborate elect electrify elevate elicit eliminate elude emanate embark embarrass embed embellish
embody embrace emerge emigrate emit emphasise emphasize employ empower emulate enable enact enclose encompass
encounter encourage encroach end endanger endorse endow endure enforce engage engineer engrave enhance enjoin enjoy
enlarge enlighten enlist enrich enrol enroll enslave ensure entail enter entertain entice entitle entreat entrench
entrust envisage envision equal equalise equate equip eradicate erase erect erode err erupt escalate escape escort
establish estimate euthanise evacuate evade evaluate evaporate evict evoke evolve exacerbate exact exaggerate
examine exasperate excavate exceed excel exchange exclaim exclude exculpate excuse execute exempt exercise exert
exhale exhaust exhibit exhort exhume exile exist exit exonerate exorcise expand expatriate expect expedite expel
expend experience expire explain explode exploit explore export expose express expropriate extend extinguish extort
extract extradite eye fabricate face facilitate fade fail fall falter famish farm fascinate fast fast-track fasten
father fault favor favour fear feature feed feel fell ferry fetch fiddle field fight figure file fill filter
finalise finalize finance find fine finger finish fire fish fit fix flag flash flatten flatter flee flip float flock
flog flood flourish flout flow fluctuate flush fly focus foil fold follow fool forbid force forecast foresee forfeit
forge forget forgive forgo form formulate forsake fort fortify foster foul found fragment frame fray free freeze
frighten frustrate fry fuel fulfil fulfill fumble fumigate fund furlough furnish further gag gain galvanise
galvanize gamble gape garner gasp gather gauge gaze gazette gear generate get gift give glance glorify gloss go goad
google gossip govern grab grade graduate grant grapple graze green-light greenlight greet grieve grind grip groan
groom ground grow guarantee guard guess guide gut hail halt halve hammer hamper hand handcuff handle hang happen
harangue harass harbor harbour harden harm harmonise harness harvest hassle hasten hatch haul haunt have head heal
hear heat hector hedge heed heighten help hem herd hesitate hide hijack hike hinder hint hire hit hoard hoist hold
homeschool honor honour hop hope hospitalise host house hover howl hug humble humiliate hunker hunt hurdle hurl
hurry hurt hush hypnotise identify ignite ignore illuminate illustrate imagine immerse immigrate immunise immunize
impair impeach impede impersonate implement implicate implore imply import impose impound impoverish impress
imprison improve improvise inaugurate incarcerate inch incite incline include incorporate increase incur indemnify
indicate indict indoctrinate induce industrialise industrialize infect infer infiltrate inflate inflict influence
inform infringe ingest inhabit inherit inhibit initiate inject injure ink innovate inoculate inquire insert
insinuate insist inspect inspire install instigate instil instill institute instruct insulate insult insure
integrate intend intensify interact intercept interdict interfere intern internalise internationalise interpose
interpret interrogate interrupt intervene interview intimidate intrigue introduce inundate invade invalidate invent
invest investigate invite invoice invoke involve iodise iodize irk irrigate irritate isolate issue itch jail jam
jeer jeopardise jeopardize jettison jog join jolt judge juggle jump jumpstart justify juxtapose keen keep kick
kickstart kidnap kill kiss kneel knit knock know kowtow label lack lag lambast lambaste lament land lapse lash last
laud laugh launch launder lay lead leak lean learn lease leave lecture legalise legalize legislate legitimise
legitimize lend lessen let level levy liaise liberalise liberalize liberate license lick lie lift light lighten like
liken limit linger link liquidate liquidise list listen litigate live load loan loathe lobby locate lock lodge log
look loosen loot lose love lower lurk magnify mail maintain make man manage mandate maneuver manipulate manoeuvre
manufacture march marginalise marginalize mark market marry marshal massacre match mature maximise maximize mean
measure mediate medicate meet melt memorise mend mention mentor merge migrate militarise militarize mimic mind mine
mingle minimise minimize mint mirror misbehave misinterpret mislead misrepresent miss mistake mistreat misuse
mitigate mix moan mob mobilise mobilize mock moderate modernise modernize modify monitor moot mope mortgage mothball
motivate mould mount mourn move mow muddle mug multiply mumble murder muster mutate mute mutter muzzle nail name
narrow nationalise nationalize navigate need neglect negotiate nest net neutralise neutralize nix nod nominate
normalise normalize notch note notice notify nudge nullify nurse nurture obey obfuscate object obligate oblige
obliterate obscure observe obsess obstruct obtain obviate occupy occur offend offer officiate offload oil omit open
operate oppose opt ordain order organise organize originate orphan oscillate oust outbid outdo outlast outlaw
outline outlive outnumber outperform outrage outsource outvote outweigh overcharge overcome overestimate overfish
overhaul overload overlook overpower overreact override overrule overrun oversee overspend overstate overtake
overthrow overturn overuse overwhelm owe own oxygenate pace pack package pad padlock paint pair panic parachute
parade parallel paralyse paralyze pardon park parole parse part participate pass pat patch patrol pause pave pawn
pay peak peddle pedestrianise pedestrianize peel peer pelt penalise penalize penetrate perceive perfect perform
perish permit perpetrate perpetuate perplex persecute persevere persist persuade pertain pervade petition phase
phone photograph pick picket pile pilot pin pioneer pit pity pivot placate place plague plan plant play plead please
pledge plot plough plow pluck plug plummet plunder plunge ply poach point poison police polish politicise poll
pollute ponder pool popularise portion portray pose position possess post postpone pot pounce pour pout practice
practise praise pray pre-empt preach precede preclude predate predict predominate preempt prefer premiere prepare
prescribe present preserve press pressure pressurise pressurize presume presuppose prevail prevent prey prick print
prioritise prioritize privatise privatize privilege prize probe proceed process proclaim procrastinate procure prod
produce profess profit program programme prohibit project proliferate prolong promise promote prompt pronounce prop
propagate propel propose prorogue prosecute prosper protect protest prove provide provision provoke prowl prune pry
publicise publicize publish pull pump punch puncture punish purchase purge pursue push put quadruple qualify
quarantine quash quell quench query question quibble quieten quit quote rack radiate rage raid railroad rain raise
rally ramp rank ransack ransom rape ratchet ratify ration rattle ravage raze re-elect re-examine re-instate re-open
re-run reach react read reaffirm realise realize reallocate reap reappoint reappraise rearm rearrange reassess
reassure rebel rebound rebrand rebuff rebuild rebuke recalibrate recall recant recapitalise recapture recede receive
recheck reciprocate recite reckon reclaim recognise recognize recoil recollect recommence recommend recommit
reconcile reconfigure reconnect reconsider reconstruct reconvene record recount recoup recover recreate recruit
rectify recuperate recuse recycle rededicate redeem redefine redeploy redesign redevelop redirect rediscover
redistribute redouble redraft redraw redress reduce reelect reenact reevaluate refer refile refine reflect refloat
reforest reform reformulate refrain refuel refund refurbish refuse refute regain regard regenerate register regret
regroup regularise regulate rehabilitate rehear rehearse rehire rehouse reign reignite reimagine reimburse reimpose
rein reinforce reinstate reintegrate reinterpret reintroduce reinvent reinvest reiterate reject rejoice rejoin
rekindle relaunch relax relay relearn release relegate relent relicense relieve relinquish relish relive reload
relocate rely remain remand remarry remedy remember remind reminisce remit remodel remove remunerate rename
renationalise render renege renegotiate renew renounce renovate rent reoccupy reoffend reopen reorganise reorganize
repair repatriate repave repay repeal repeat repel repent replace replay replenish replicate reply repopulate report
reposition repossess represent repress reprieve reprimand reprint reproach reproduce repudiate request require
reroute rerun rescind rescue reseat resell resemble resent reserve reset resettle reshape reshuffle reside resign
resist resit reskill resolve resonate resort respect respond rest restart restock restore restrain restrict
restructure resubmit resume resurface resurrect retain retake retaliate retell retest rethink retire retool retract
retrain retreat retrieve retrofit retry return reunify reunite revalue revamp reveal revere reverse revert review
revise revisit revitalise revitalize revive revoke revolt revolutionise reward rewild rewire reword rewrite rezone
ricochet ride ridicule rig ring ring-fence ringfence rip ripen ripple rise risk rival roam roar roast rob rock roll
romanticise root rot rotate rouse row rub ruin rule rumble run rupture rush sabotage sack sacrifice sadden safeguard
sail salute sample sanction sanitise sanitize satisfy savage save savour say scale scan scapegoat scar scare scatter
scold scoop scorch score scorn scour scout scramble scrap scrape scratch scream screen scrub scrutinise scrutinize
scupper seal search secede secrete secure see seek seem segregate seize select self-isolate sell send sensationalise
sense sentence separate serve set settle sever sew shackle shake shame shape share sharpen shatter shave shed shell
shelter shelve shepherd shield shift shine ship shiver shock shoot shop shore shorten shout shovel show shred shrink
shrug shuffle shun shut shuttle side sideline sift sigh sign signal silence simplify sing singe sink siphon sit
situate size sketch ski skip slam slap slash slaughter slay sleep slice slide slip slow slump slur smash smear smell
smile smoke smooth smother smuggle snap snatch sneak snub soak soar sober socialise socialize soften solicit solve
sort sow space spare spark spawn speak spearhead specify speculate speed spell spend spike spill spin spit splash
splinter split spoil sponsor spot spray spread sprint sprout spur spurn spy squander squash squat squeeze stab
stabilise stabilize staff stage stagger stagnate stain stake stall stamp stampede stand standardise standardize
staple star stare start starve stash state station stay steady steal steer stem step sterilise sterilize stick
stifle stigmatise stigmatize stimulate sting stipulate stir stitch stock stockpile stoke stonewall stop store
straddle straighten strain strand strangle stray stream streamline strengthen stress stretch strike strip strive
stroll strong-arm structure struggle study stumble stun subcontract subdue subject sublet submit subpoena subscribe
subside subsidise subsidize substantiate substitute subsume subtract subvert succeed suck sue suffer suffocate
suggest suit sum summarise summarize summon superimpose supersede supervise supplant supplement supply support
suppose suppress surf surface surge surpass surrender surround survey survive suspect suspend sustain swallow swamp
swap sway swear sweep sweet-talk swell swerve swim swing switch sympathise sympathize synchronise synthesise table
tackle tail tailor taint take talk tame tamper tap target tarnish taste taunt tax teach team tear tease telephone
televise tell temper tempt tend tender terminate test testify tether thank thaw thicken thin think thrash threaten
thrill thrive throttle throw thrust thwart tick tidy tie tighten till tilt time tip tire title toast toil tolerate
toll tone top topple torch torment torture toss total touch tour tout tow toy trace track trade trail train tram
trample tranquillise transcend transcribe transfer transform transgress transit transition translate transmit
transplant transport transpose trap trash traumatise travel trawl tread treat treble tremble trick trickle trigger
trim triple triumph trivialise trivialize trouble trumpet truncate trust try tuck tug tumble tunnel turn tweak tweet
twist unban unblock uncover underestimate underfund undergo underline undermine underpay underpin understaff
understand undertake underwrite undo undress unearth unfold unfreeze unfurl unify unionise unite unleash unload
unlock unmask unplug unravel unseal unseat unsettle untangle unveil unwind upbraid update upend upgrade uphold
uproot upset urge use usher usurp utilise utilize utter vacate vaccinate validate value vandalise vandalize vanish
vary vent ventilate venture verge verify vest veto vie view vilify vindicate violate visit voice void volunteer
vomit vote vow wade wage wait waive wake walk wander wane ward warm warn warp warrant wash waste watch water wave
weaken wean wear weather weave wed weed weep weigh welcome weld wheedle whip whisper whistle whitewash widen wield
wilt win wince wind wipe wire wish withdraw wither withhold withstand witness wonder work worry worsen worship wound
wrap wreck wrestle wring write wrong yearn yell yield zone zoom
beckon cable email hinge radio telegraph
`;

/** Verbs whose base form is also a common noun. Own compilation. */
export const NOUN_VERBS = `
abort account act address advance advocate affiliate aid aim air airlift alarm alert anchor answer appeal approach
arm array arrest assault attack attempt audit award axe back balance ballot ban bar bargain base battle beam bear
beat bend benefit bet bid bin bite blame blast block blow boast boil bolt bomb bond book boost bounce bow box
boycott brake brand breach break brew bribe bridge brief broadcast broker bruise brush bubble budget bump burn burst
bus bust buy buzz bypass call calm camp campaign cap care cast catch cause caution chair challenge champion change
channel chant charge chart chase chat check cheer chill chip claim clamor clamour clamp clash click close coach coat
coin collapse combat comfort command comment commission commute compound compromise concern condition conduct
conflict contact contest contract control cook cost counsel count countenance counter couple cover crack crackdown
crash credit cross cry curb curse cushion cut cycle damage dance dash date deal debate decay decline decrease decree
defeat defect delay delegate delight demand deposit design dip dispatch display dispute disregard dissent distance
distrust ditch divide dock document dot doubt draft drain draw dread dream dress drink drive drop dump dust echo
edit end engineer escape escort estimate exchange excuse exercise exhibit exile exit experience exploit export
extract face fall farm fast father fault favor favour fear feature feed feel ferry field fight figure file fill film
filter finance find fine finger finish fire fish fit fix flag flash flight float flood flow focus force forecast
form foul fragment frame freeze fuel fund furlough gag gain gamble gauge gear gift glance grade graduate grant grind
grip ground guarantee guard guess guide hail halt hammer hand handle harbor harbour harm harness harvest hatch haul
head heat hedge help herd hike hint hit hold honor honour hope host house hug hunt hurdle hurt import increase
influence institute insult interest interview invite issue jail jam jolt judge jump keen kick kill kiss knock label
lack lag land lapse laugh launch lead leak lease lecture level levy lie lift light limit link list load loan lobby
lock log look loot love mail man mandate maneuver manoeuvre march mark market marshal massacre match mean measure
meet mentor merit mind mine mint mirror miss mistake misuse mix mob monitor mortgage motion mount move murder muzzle
nail name need nest net nod notch note notice nurse object offer oil order outbid outlaw outline outrage overhaul
overload pace pack package padlock paint pair panic parade parallel pardon park parole part pass patch patrol pause
pay peak peer permit petition phase phone photograph pick picket pile pilot pin pioneer pit pity pivot place plague
plan plant play pledge plot plug plunge point poison police polish poll pool portion pose position post pot pound
practice praise present press pressure prey print privilege prize probe process produce profit program programme
progress project promise prompt prop protest pump punch purchase purge push quarantine query question quote rack
rage raid rain rally ramp range rank ransom rate ration reach rebel rebound rebuke recall recoil record recruit
redesign redress reform refund regard register regret reign rein relay release remedy rent repair repeal repeat
replay reply report reprieve reprimand reproach request rerun rescue reserve reset resolve resort respect rest
result retreat return reveal review revolt reward ride ridicule rig ring rip ripple rise risk rival roar roast rock
roll root row ruin rule rumble run rupture rush sabotage sack sacrifice safeguard sail salute sample sanction scale
scan scar scare score scout scramble scrap scrape scratch scream screen seal search sense sentence set shame shape
share shell shelter shield shift ship shock shoot shop shore shout shovel show shuffle shuttle side sigh sign signal
silence sit size sketch ski slap slaughter sleep slice slide slip slow slump smear smell smile smoke sort space
spark speed spell spike spill spin spit splash split sponsor spot spray spread sprint spur spy squash squeeze stab
staff stage stain stake stall stamp stand star stare start state station stay steer stem step stick sting stir
stitch stock stockpile stop store strain stream stress stretch strike strip stroll structure struggle study subject
subpoena substitute suit sum summon supplement supply support surface surge surrender surround survey suspect swap
sweep swell swim swing switch table tackle tail talk tap target taste taunt tax team tear telephone temper tender
test thaw threat thrill throttle thrust tick tie tile till time tip tire title toast toll tone top torch torment
torture toss total touch tour tow toy trace track trade trail train transfer transport trap trash travel trawl treat
trick trickle trigger trim triumph trouble trust try tug tunnel turn tweak tweet twist update upgrade upset urge use
value vent venture vest veto view visit voice void volunteer vote vow wage wait walk ward warrant wash waste watch
water wave weather weed welcome whip whisper whistle win wind wire wish witness wonder work worry worship wound wrap
wreck wrong yell yield zone
cable email hinge radio telegraph
`;
