import { wordSet } from '../../../text/wordSet';

/**
 * Verbs of news English, in the base form. A word that is in no list here and has no verbal ending is taken for a noun.
 * Verbs that are common nouns as well stand in {@link NOUN_VERBS}, so that the neighbours decide.
 */
export const VERBS: ReadonlySet<string> = new Set(
  `account ballot countenance ferry license charter barricade transit transition slaughter bail discharge engineer broker sponsor affiliate graduate mentor address bargain brake channel co-operate delight pit commission exit furlough galvanise galvanize harness list marshal prop
  redress renovate scupper shackle shore temper tidy tone trawl tweak unseat air
  airlift axe camp cap deactivate ditch gag hike muzzle padlock replay shield throttle unseal adjure agitate baulk broach clamor clamour crusade exact hector nix obligate stonewall unfurl brandish
  liken laud lambast lambaste tout upbraid admonish reproach castigate chide deride fault
  abdicate adjudicate allay ameliorate assuage backdate backpedal cordon decamp decarbonise decarbonize decontaminate
  deescalate chivvy cow dragoon goad harangue hassle railroad repudiate stampede strong-arm sweet-talk wheedle de-escalate delist denuclearise denuclearize depoliticise deputise deselect destabilise destabilize detoxify
  disbar disinherit disinvest dissociate equalise euthanise exculpate harmonise hospitalise inoculate interdict
  internationalise kowtow mothball normalise normalize politicise ratchet reallocate reappoint reappraise recalibrate
  recapitalise re-examine reforest regularise rehouse reintegrate relicense renationalise renege repopulate reseat resit
  retest ringfence ring-fence unban unionise recant reword re-open re-run re-instate recheck refile reformulate repave
  reskill retry revalue fast-track gazette greenlight green-light obviate
  abandon abduct abide abolish abort absorb abstain accelerate accept accommodate accompany accomplish accuse achieve
  acknowledge acquire acquit act adapt add adhere adjourn adjust administer admit adopt advance advertise advise advocate
  affect affirm afford aggravate agree alert align allege alleviate allocate allot allow alter amass amend amplify
  analyse analyze announce annul answer anticipate apologise apologize appeal appear appease applaud apply appoint
  appreciate apprehend approve argue arise arm arrange arrest arrive ascertain ask assassinate assault assemble assert
  assess assign assist assume assure attach attack attain attempt attend attract attribute authorise authorize avert
  avoid await award back backtrack balance ban bar base beat become beef befriend beg begin behave believe belong
  benefit beseech betray bid bind blame blast block boast bolster bomb bond boost borrow bother bow boycott brace breach
  break bridge brief bring broadcast broaden broker brush budge build bully burn bury buy bypass cajole calculate call
  calm campaign cancel canvass capitulate capture care carry cast catch caution cease cede celebrate censor censure
  certify challenge champion change charge chart chase check cheer choose circulate cite claim clarify clash clean clear
  climb close coach coax coerce collaborate collapse collect combat combine come comfort command commemorate commence
  comment commit communicate compel compensate compete compile complain complete comply compromise compute conceal
  concede concentrate concern conclude condemn condition condone conduct confess confine confirm confiscate conform confront
  congratulate connect conquer consent conserve consider consist consolidate constitute constrain construct consult
  consume contact contain contemplate contend contest continue contract contradict contribute control convene converse
  convert convey convict convince cooperate coordinate cope correct corroborate cost counsel count counter cover crack
  crash create credit criminalise criminalize cripple criticise criticize cross crush cry cultivate curb curtail cut
  damage dare deal debate decide declare declassify decline decommission decorate decrease decree decriminalise
  decriminalize deduct deepen defeat defect defend defer define defund defuse defy delay delegate delete deliver demand
  demilitarise demilitarize demolish demonstrate denounce deny depart depend deploy deport depose deprive derail describe
  deserve design designate desist destroy detain deter deteriorate determine develop devise devote dictate die differ down
  dig dilute diminish direct disagree disappear disappoint disarm disband discard discharge disclose discontinue
  discourage discover discriminate discuss disengage disguise dismantle dismiss dispatch display dispose dispute disrupt
  dissolve distance distinguish distort distribute disturb divert divest divide do dodge dominate donate double doubt
  downgrade downplay draft drag drain draw dream drink drive drop dump earn ease eat echo edit educate eject elaborate
  elect elevate eliminate embark embrace emerge emphasise emphasize employ empower enable enact encourage end endanger
  endorse endure enforce engage enhance enjoin enjoy enlarge enlist enrich enrol enroll ensure entail enter entertain
  entitle entreat entrust equal equip eradicate erase erect escalate escape escort establish estimate evacuate evade
  evaluate evict evolve examine exceed exchange exclude excuse execute exempt exercise exert exhaust exhibit exhort exile
  exist expand expect expedite expel experience explain explode exploit explore export expose express extend extradite
  face facilitate fail fall fast favour favor fear feature feed feel fight figure file fill finalise finalize finance find
  fine finish fire fit fix flee float flood flout fly focus follow fool forbid force forecast foresee forge forget forgive
  forgo form formulate forsake fortify foster found frame free freeze fuel fulfil fulfill fund furnish further gain garner
  gather gauge gear generate get give go govern grab grant greet grieve grind grow guarantee guard guess guide halt hammer
  hand handle hang happen harass harden harm harvest hasten haul have head heal hear heed help hesitate hide hijack
  hinder hint hire hit hoard hold honour honor hope host house hunt hurry hurt identify ignite ignore illustrate imagine
  impair impeach implement implicate implore imply import impose impound impress imprison improve inaugurate include
  incorporate increase incur indict indicate induce infect infer inflict influence inform infringe inherit inhibit
  initiate injure innovate inquire insert insist inspect inspire install instigate instruct insulate insult insure
  integrate intend intensify interact intercept interfere interpret interrogate interrupt intervene interview introduce
  invade invalidate invest investigate invite invoke involve iodise iodize isolate issue jail jeopardise jeopardize join
  judge jump justify keep kick kidnap kill knock know label lack land last launch lay lead leak lean learn lease leave
  legalise legalize legislate lend lessen let level levy liberalise liberalize liberate license lie lift like limit link
  liquidate listen live load loan lobby locate lock lodge log look loosen lose love lower maintain make manage mandate
  manipulate manufacture march mark market match mean measure mediate meet melt mend mention merge migrate mind minimise
  minimize mislead miss mitigate mobilise mobilize mock moderate modernise modernize modify monitor moot motivate mount
  mourn move multiply murder mute name narrow nationalise nationalize need neglect negotiate neutralise neutralize
  nominate note notice notify nudge nullify obey object oblige obliterate observe obstruct obtain occupy occur offend
  offer officiate omit open operate oppose opt order organise organize oust outlaw outline outrage overcome overhaul
  overlook oversee overthrow overturn overrule owe own pack paint pardon park participate pass pause pave pay penalise
  penalize perform permit persist persuade petition phase pick picket place plan plant play plead please pledge plot
  point police poll portray pose possess post postpone pour practise practice praise pray precede preclude predict prefer
  prepare prescribe present preserve press pressure pressurise pressurize presume prevail prevent print prioritise
  prioritize privatise privatize probe proceed process proclaim procure produce profit prohibit project prolong promise
  promote prompt pronounce propose prosecute protect protest prove provide provoke publicise publicize publish pull
  punish purchase purge pursue push put qualify quarantine quell query question quit quote raid raise rally ramp rank
  ratify reach react read reaffirm realise realize rebel rebuff rebuild rebuke recall recede receive reckon recognise
  recognize recommend recommence reconcile reconsider reconstruct reconvene record recover recruit rectify recuse recycle
  redeem redirect redistribute redouble redraw reduce refer reflect reform refrain refund refuse refute regain regard
  register regret regulate rehabilitate rehear rehire reimburse reinforce reinstate reintroduce reiterate reject relax
  release relent relinquish relocate rely remain remedy remember remind remit remove rename renegotiate renew renounce
  rent reopen reorganise reorganize repair repay repeal repeat repel repent replace reply report represent repress
  reproduce request require rerun rescind rescue resemble resent reserve reset reshape reshuffle reside resign resist
  resolve respect respond rest restart restore restrain restrict restructure resubmit resume retain retaliate rethink
  retire retract retreat retrieve return reunite reveal reverse revert review revise revisit revive revoke reward rewrite
  ride ring rise risk rob roll rotate row rule run rush sabotage sack sacrifice safeguard sail sanction satisfy save say
  scale scale scan scrap scrutinise scrutinize seal search secede secure see seek seem seize select sell send sense
  sentence separate serve set settle sever shape share shed shelter shelve shift shoot shorten shout show shrink shun shut
  side sign signal silence simplify sink sit skip slash sleep slow smash smuggle soften solicit solve sort speak
  specify speculate speed spell spend spike split spoil sponsor spot spread spur spurn spy squeeze stabilise stabilize
  stage stall stamp stand start state stay steal steer stem step stick stipulate stir stock stop store strengthen stress
  strike strip strive structure struggle study subdue submit subpoena subscribe subsidise subsidize succeed sue suffer
  suggest suit summon supervise supply support suppose suppress surge surpass surrender surround survey survive suspect
  suspend sustain swap swear sweep switch sympathise sympathize table tackle take talk tap target tax teach tear telephone
  televise tell tempt tend terminate test testify thank think threaten thrive throw thwart tie tighten tolerate top torture
  total touch tour track trade train transfer transform translate transmit transport travel treat trigger trim triple
  trust try turn tweet unblock undergo underline undermine understand undertake undo unfreeze unify unite unlock unveil
  update upgrade uphold upset urge use utilise utilize vacate vaccinate validate value vary verify veto view violate visit
  voice void volunteer vote vow wage wait waive wake walk ward warn warrant wash waste watch weaken wear weigh welcome
  widen win wind wipe wish withdraw withhold withstand witness wonder work worry worsen wreck write yield zone
  book bin google vote advocate absolve abstain accede acclaim accrue ache acquiesce adorn affiliate afflict agitate amuse anchor annex annoy apportion appraise
  apprise arouse ascend assimilate atone attest audit automate await awaken backfire bail bake bankroll barricade barter battle
  beam bear befall belittle bend berate besiege bestow bet bicker bite blacklist blackmail bleed blend bless blow blur boil bolt bounce
  bow box brand brave breathe breed brew bribe brighten brood bruise bubble buckle budget bulldoze bump bundle burst bus bust buzz cave
  centralise centralize chair chant charter chat chill chip chop clamp clap clarify cleanse click cling clog clone coat cohabit coin
  combat commute compound compress condense confer confide conserve console conspire contravene cook cool counteract
  couple crackdown crave crawl cremate cruise crumble cuff cull culminate curse cushion cycle dampen dance dash date dazzle decay decentralise
  decentralize deceive decimate declutter decolonise decolonize decouple decongest decry dedicate deem defame defraud degrade dehumanise dehumanize deliberate
  demobilise demobilize demote demystify denationalise denationalize denigrate denote deplete deplore deregister deregulate desalinate desegregate despair despise detach detect
  detract devalue devastate devolve diagnose dictate digitise digitize dim dip disable disappoint disapprove disavow disburse discern disconnect
  discredit disembark disentangle disinfect dislodge dismay disobey disown disparage dispel disperse displace disqualify disregard dissent dissuade distract
  distrust diversify divulge dock document dot downsize dread dress dry dub duck dust dwell dwindle earmark echo electrify elicit elude emanate embarrass embed
  embellish embody emigrate emit emulate enclose encompass encounter encroach endow engineer engrave enlighten enslave entice entrench envisage envision equate
  erode err erupt evaporate evoke exacerbate exaggerate exasperate excavate excel exclaim exhale exhume exonerate exorcise expatriate expend expire expropriate
  extinguish extort extract eye fabricate fade falter famish farm fascinate fasten father fell ferry fetch fiddle field fight filter finger fish flag flash flatten flatter flip flock flog
  flourish flow fluctuate flush foil fold forfeit forge fort foul fragment fray frighten frustrate fry fumble fumigate gamble gape gasp gaze gift glance glorify
  gloss gossip grade graduate grapple graze grip groom groan ground guide gut hail halve hamper handcuff harbour harbor hasten hatch haunt heat hedge heighten hem herd
  hoist homeschool hop hover howl hug humble humiliate hunker hurl hurdle hush hypnotise illuminate immerse immigrate immunise immunize impede impersonate impoverish
  improvise inch incarcerate incite incline indemnify indoctrinate industrialise industrialize infiltrate inflate ingest inhabit inject ink insinuate instil instill institute
  insulate interfere intern internalise interpose intimidate intrigue inundate invent invoice irk irrigate irritate itch jam jeer jettison jog jolt juggle
  jumpstart juxtapose keen kickstart kiss kneel knit lag lament lapse lash laugh launder lecture legitimise legitimize lessen liaise lick light lighten linger liquidise litigate loathe lodge
  loot lurk magnify mail man manoeuvre maneuver marginalise marginalize marry massacre mature maximise maximize medicate memorise mentor militarise militarize mimic mine mingle mint mirror misbehave
  misinterpret misrepresent mistake mistreat misuse mix moan mob modernise mope mortgage mould mow muddle mug mumble muster mutate mutter nail navigate neglect
  nest net nod notch nurse nurture obfuscate obscure obsess obstruct occupy offload oil ordain originate orphan oscillate outbid outdo outline outlast outlive outnumber outperform outsource
  outvote outweigh overcharge overestimate overfish overload overpower overreact override overrun overspend overstate overtake overturn overuse overwhelm oxygenate pace package pad pair
  panic parachute parade paralyse paralyze parallel park parole parse part pat patch patrol pause pawn peak peddle pedestrianise pedestrianize peel peer pelt penetrate perceive perfect perish
  perpetrate perpetuate perplex persecute persevere pertain pervade phone photograph pile pilot pin pioneer pity pivot placate plague plead pledge plough plow pluck
  plug plummet plunder plunge ply poach poison police polish pollute ponder pool popularise portion position pot pounce pout preach predate predominate
  pre-empt preempt premiere presuppose prevail prey prick privilege prize procrastinate prod profess programme program proliferate propagate propel prorogue
  prosper provision prowl prune pry pump punch puncture quadruple quash quench quibble quieten rack radiate rage rain ramp ransack ransom rape ration rattle ravage raze reap rearm rearrange reassess reassure rebound rebrand recapture recede reciprocate
  recite reclaim recoil recollect recommit reconfigure reconnect recoup recount recreate rectify recuperate rededicate redefine redeploy redesign redevelop rediscover redraft
  reelect re-elect reenact reevaluate refine reflect refloat refurbish refuel regenerate regroup rehearse reign reignite reimagine reimpose rein reinforce reinterpret reinvent reinvest
  rejoice rejoin rekindle relaunch relay relearn relegate relieve relish relive reload remand remarry remember reminisce remodel remunerate render reoccupy reoffend
  reopen repatriate replenish replicate reposition repossess reprieve reprimand reprint reroute resell resent resettle reshape resonate resort restock restrain restructure resurface resurrect retain
  retake retell rethink retool retrain retreat retrofit reunify revamp revere revert revitalise revitalize revolt revolutionise rewild rewire rezone ricochet ridicule rig rip ripen ripple rival roam roar roast rock
  romanticise root rot rouse rub ruin rumble rupture sacrifice sadden salute sample sanitise sanitize savage savour scapegoat scar scare scatter scold scoop score scorch scorn scour scout scramble scrape scratch
  scream screen scrub secrete segregate self-isolate sensationalise serve settle sew shake shame sharpen shave shatter shell shepherd shine ship shiver shock shop shovel shred
  shrug shuffle shuttle sideline sift sigh silence sing singe siphon situate size sketch ski slam slap slaughter slay slice slide slip slump slur smear smell smile smoke smooth smother snap snatch sneak
  snub soak soar sober socialise socialize sow space spare spark spawn spearhead spill spin spit splash splinter sponsor spray sprint sprout squander squash squat stab staff stagger stagnate stain
  stake standardise standardize staple star stare starve stash station steady sterilise sterilize stifle stigmatise stigmatize stimulate sting stitch stockpile stoke straddle straighten strain strand strangle stray stream streamline
  stretch strengthen stroll stumble stun subcontract subject sublet subscribe subside substantiate substitute subsume subtract subvert suck suffocate sum summarise summarize superimpose supersede supplant
  supplement suppress surface surf surrender survey swallow swamp sway swell swerve swim swing synchronise synthesise tail tailor taint tame tamper target tarnish taste taunt team tease televise tempt tender test tether
  thaw thicken thin thrash thrill thrust tick tighten till tilt time tip tire title toast toil tolerate toll top topple torch torment toss tow toy trace trail tram trample tranquillise transcend
  transcribe transgress transit transition transplant transpose trap trash traumatise treble tread tremble trick trickle triumph trivialise trivialize trouble truncate trumpet tuck tug tumble tunnel twist
  uncover underestimate underfund undergo undermine underpay underpin understaff underwrite undress unearth unfold unleash unload unmask unplug unravel unsettle untangle unwind upend uphold uproot usher usurp utter
  vandalise vandalize vanish vent ventilate venture verge vest vie vilify vindicate vomit wade waive wander wane warm warp water wave wean weather weave wed weed weep weld whip whisper whistle whitewash wield
  wilt wince wipe wire witness wither worsen worship wound wrap wrestle wring wrong yell yearn zoom`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Verbs whose base form is also a common noun. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  `motion account ballot countenance engineer broker sponsor affiliate graduate mentor address bargain brake channel delight pit commission exit furlough harness list marshal prop redress shore temper tone trawl tweak air
  abort act address advance advocate aid aim alarm alert answer appeal approach arm array arrest assault attack attempt award back balance
  ban bar base battle beat benefit bid blame blast block bomb bond boost bow boycott breach break bridge brief broadcast
  budget burn buy call calm campaign care cast catch cause caution challenge champion change charge chart chase check cheer claim clash
  close coach collapse combat command comfort comment compromise concern conduct condition conflict contact contest contract control cost counsel
  count counter cover crack crash credit cross cry curb cut damage deal debate decline decrease decree defeat defect delay
  delegate demand deposit design dispatch display dispute distance divide doubt draft drain draw dream drink drive drop
  dump echo edit end escape escort estimate exchange excuse exercise exhibit exile experience exploit export face fall fault
  fast favour favor fear feature feed feel fight figure file fill film finance find fine finish fire fit fix flight float flood
  focus force forecast form frame freeze fuel fund gain gauge gear grant grind guarantee guard guess guide halt hammer hand
  handle harm harvest haul head heat help hit hold honour honor hope host house hunt hurt import increase influence insult
  interest interview invite issue jail judge jump kick kill knock label lack land launch lead leak lease level levy lie lift
  light limit link list load loan lobby lock log look love mandate march mark market match mean measure meet merit mind miss mistake mount move murder name
  need note notice object offer order outline outrage overhaul pace pack paint pardon park pass pause pay permit petition
  phase pick picket place plan plant play pledge plot point police poll pose post pound practice praise present press
  pressure print probe process produce profit progress project promise prompt protest purchase purge push quarantine query question
  quote raid rally range rank rate reach rebel rebuke reproach recall record recruit redress reform refund regard register regret relay release remedy
  rent repair repeal repeat reply report request rescue reserve reset resolve respect rest result retreat return reveal review
  reward ride ring rise risk roll row rule run rush sabotage sack sacrifice sail sanction scale scan scrap seal search
  sense sentence set shape share shelter shift shoot shout show side sign signal silence sit sleep slow sort speed spell spike split
  spot spread spur spy squeeze stage stall stamp stand start state stay steer stem step stick stir stock stop store stress
  strike strip structure struggle study subpoena suit summon supply support surge surrender surround survey suspect swap
  sweep switch table talk tap target tax tear telephone test threat tie top torture total touch tour track trade train transfer
  transport travel treat trigger trim trust try turn tweet update upgrade upset urge use value veto view visit voice void volunteer
  vote vow wage wait walk ward warrant wash waste watch welcome win wind wish witness wonder work worry wreck yield zone
  audit battle beam bear bend bet bite blow boil bolt bounce box brand brew bribe bubble budget bus bust chair chant chat chill chip clamp coat coin compound cook couple crackdown curse cushion cycle
  dance dash date decay dip disregard dissent dock document dot dread dress dust farm father ferry field filter finger fish flag flash flow foul fragment gamble gift glance grade grip ground guide hail harbour harbor
  heat hedge herd hug hurdle institute jam jolt keen kiss lapse laugh lecture light loot mail man maneuver manoeuvre massacre mine mint mirror mistake misuse mix mob monitor mortgage axe ditch hike camp cap gag muzzle padlock replay shield throttle airlift nail nest net nod notch nurse oil outbid package pair panic parade parallel
  park parole part patch patrol pause peak peer phone photograph pile pilot pin pioneer pity plague plot plug plunge poison polish pool portion position pot prey privilege prize program programme pump punch purchase rack rage rain ramp ransom ration
  rebound recoil redesign reign rein relay reprieve reprimand resort retreat revolt ridicule rip ripple rival roar rock root ruin rumble rupture sacrifice salute sample scar scare score scout scramble scrape scratch scream screen
  shame shell shell ship shock shop shovel shuffle shuttle sigh silence size sketch ski slap slice slide slip slump smear smell smile smoke space spark spill spin spit splash spray sprint squash stab staff stain stake star stare
  station sting stitch stockpile strain stream stretch stroll subject sum supplement surface survey swell swim swing tail target taste team tender test thrill thrust tick tile till time tip tire title toast toll top torch torment toss tow toy trace trail trap
  trash trick triumph trouble tug tunnel twist vent venture vest water wave weather weed whip whisper whistle wire worship wound wrap wrong yell book bin bump slaughter clamour clamor boast brush bypass hint safeguard tackle anchor bruise burst buzz click commute distrust extract hatch lag overload pivot rig roast substitute taunt thaw trickle rerun outlaw`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Verbs whose base form is also a common adjective. */
export const ADJECTIVE_VERBS = wordSet(
  'abort calm clean clear close complete correct double fast fit free further level live lower mean moderate mute narrow open own present secure separate slow top total upset welcome direct average equal prompt mature humble steady warm cool dry smooth idle subject elaborate deliberate alternate wrong thin light perfect',
);

/** base, past, participle, for the verbs that do not take "-ed". */
export const IRREGULAR: readonly (readonly [base: string, past: string, participle: string])[] =
  `arise arose arisen|beat beat beaten|become became become|begin began begun|beseech besought besought|bid bid bid|bid bade bidden|bind bound bound|
  break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|buy bought bought|cast cast cast|
  catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
  flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|
  forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got|give gave given|go went gone|
  grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
  keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|
  make made made|mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|
  overthrow overthrew overthrown|pay paid paid|plead pleaded pleaded|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|
  redraw redrew redrawn|repay repaid repaid|rerun reran rerun|reset reset reset|rethink rethought rethought|rewrite rewrote rewritten|
  ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
  send sent sent|set set set|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sink sank sunk|sit sat sat|
  sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|
  stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|take took taken|teach taught taught|
  tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|
  undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|win won won|
  wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|do did done|bear bore borne|bend bent bent|bet bet bet|bite bit bitten|bleed bled bled|blow blew blown|breed bred bred|burst burst burst|
  cling clung clung|kneel knelt knelt|override overrode overridden|overrun overran overrun|overspend overspent overspent|overtake overtook overtaken|
  resell resold resold|retake retook retaken|shake shook shaken|shine shone shone|sing sang sung|slay slew slain|slide slid slid|spill spilled spilled|spin spun spun|
  spit spat spat|sting stung stung|swell swelled swollen|swim swam swum|swing swung swung|thrust thrust thrust|tread trod trodden|underpay underpaid underpaid|
  unwind unwound unwound|weave wove woven|weep wept wept|wring wrung wrung|mistake mistook mistaken|outdo outdid outdone|underwrite underwrote underwritten`
    .split('|')
    .map((entry) => entry.trim().split(' ') as [string, string, string]);

/** Verbs of what people do of their own will: "pilots want their manager to go". */
export const WILLED_VERBS = wordSet(`
  want say demand urge vow accuse warn seek need fear call reject refuse oppose insist accept agree argue blame
  claim deny hope plan threaten
`);
