/** Words for people by what they are or do, and for groups and bodies. Lower case. Own compilation. */

/** Forms of address that stand before a name and are no role. */
export const FORMS_OF_ADDRESS = `mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady madam madame monsieur mme mme. m. herr frau señor señora senor senora signor signora don doña dona dr dr.
sri shri smt hajj haji hajji hajiya malama st. saint brother sister father mother uncle aunt aunty auntie ustad ato woizero maulana ven. hj. u daw pak bu mzee alhaji mallam malam barr. engr engr. datuk dato datin ustaz ustadh swami pandit rt seri tun puan begum datu makhosi`;

/** The same of many countries, as far as people are called so too: only before a name. */
export const ADDRESSES_BEFORE_NAMES = `sayyid serigne otunba oloye oba eze ogbuefi kgosi inkosi nkosi nii headman headwoman kagawad kamanda togbe makhdoom sardar lyonpo dasho induna gogo khunying khun ratu alhaja hajia maulvi moulvi qari bapak ibu kyai nawab duwa sayadaw ashin
shri. smt. sri. arc. surv. owek. pharm. tpl. pst. evang. dra. hjh. pdt. gral. cnel. dato' dato’ hon'ble hon’ble srimati tengku tunku encik cikgu barr comr.`;

/** Abbreviated titles that stand before a name. */
export const ABBREVIATED_TITLES = `wg sqn cdr ldr csm rsm ald+. revd+. cm dcm cs ps cj dgp mpp mk oic mpa dci dsi mca cec pm mp mep mps meps msp mla mlc mna ceo cfo coo cto cio vp prof+. sen+. rep+. gov+. gen+. lt+. col+. sgt+. capt+. cpl+. cmdr+. adm+. maj+. rev+. hon+. fr+. pres+. brig+. supt+. insp+. det+. msgr+. mgr+. sens+. reps+. cllr+. coun+. maj-gen+. lt-gen+. brig-gen+. lt-col+. maj.-gen. lt.-gen. brig.-gen. lt.-col.`;

/** Ranks of police officers, as papers shorten them before a name. */
export const POLICE_RANKS = `pc wpc dc ds di con const pcso sp dsp dcp csp asp acp ssp sho oc dpo adgp igp`;

/**
 * One person by office, work or part played. Each can be a title before a name ("union organiser Jo Wick"), the head
 * of an apposition, or a nominal mention.
 */
export const OFFICES = `abbess abbot archabbot monsignor academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide alderman ally ambassador analyst anchor anchorman anchorwoman
anthropologist apostle archaeologist archbishop archdeacon architect artist assemblyman assemblywoman assistant associate astronaut athlete attaché attorney auditor author ayatollah backbencher
banker baron baroness barrister bassist biologist bishop blogger boss botanist boxer brigadier broadcaster broker builder bureaucrat businessman businesswoman businessperson cabinet-maker campaigner candidate captain
cardinal caretaker cartoonist ceo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief chieftain choreographer clergyman cleric clerk climatologist co-author co-chair co-director co-founder
coach collaborator colleague colonel columnist comedian commandant commander commander-in-chief commentator commissioner composer comptroller comrade conductor congressman congresswoman conservationist constable
consul consultant contractor controller convener convenor coordinator co-ordinator coroner corporal correspondent counterpart councillor councilman councilwoman councilmember councilor counsel counsellor count countess craftsman creator
cricketer critic curator cyclist dancer deacon dean defender defendant delegate demographer deputy designer detective developer dictator diplomat director director-general dissident dj doctor dramatist driver drummer
duchess duke earl ecologist economist editor editor-in-chief educator elder electrician emeritus emir emperor empress engineer entrepreneur envoy epidemiologist essayist evangelist executive ex-president ex-minister
expert explorer farmer father-in-law figurehead filmmaker film-maker financier firefighter fireman fisherman footballer foreman forester founder friar frontman fugitive geneticist general geographer geologist
goalkeeper governor governor-general grandmaster grocer guard guardian guerrilla guitarist gynaecologist head headmaster headmistress headteacher hacker hydrologist historian host hostess housewife humorist husband imam industrialist
informant innovator insider inspector instructor interpreter interviewer inventor investigator investor jailer janitor jeweller journalist judge jurist justice keeper khan kidnapper king landlord landlady lawmaker lawyer
leader lecturer legislator librarian lieutenant lieutenant-general lieutenant-colonel linguist litigator lobbyist local magistrate magnate major major-general manager manufacturer marine marquess marshal mathematician
mayor mayoress mechanic mediator medic member mentor merchant meteorologist metropolitan microbiologist midfielder midwife militant millionaire billionaire miner minister missionary model moderator mogul monarch monk
 mufti mullah municipal musician nanny naturalist negotiator neurologist neuroscientist newscaster novelist nun nurse nutritionist observer officer official ombudsman ombudswoman oncologist operator
opponent organiser organizer owner paediatrician painter palaeontologist paleontologist paramedic parliamentarian partner pastor pathologist patriarch patrolman pensioner petitioner pharmacist philanthropist
philosopher photographer physician physicist pianist pilot plaintiff player playwright plumber poet policeman policewoman politician pollster pontiff pope porter postman potter preacher predecessor premier presenter president
president-elect priest priestess prime-minister primate prince princess principal prisoner producer professor programmer promoter proprietor prosecutor provost psephologist psychiatrist psychologist publicist publisher pundit
pupil quarterback queen rabbi canon racer ranger rapper rapporteur rebel receptionist recruiter prefect rector referee regent registrar regulator representative reporter researcher reservist resident restaurateur reverend
rival ruler sailor salesman satirist scholar scientist screenwriter sculptor seaman secretary secretary-general seed senator sergeant servant shaikh shaman shareholder sheik sheikh sheriff shopkeeper singer singer-songwriter skier skipper
sociologist soldier solicitor soloist songwriter source speaker specialist speechwriter spokesman spokesperson spokeswoman sportsman sprinter stakeholder star statesman statistician steward storyteller strategist striker student
sub-editor subeditor successor suffragan sultan superintendent superstar supervisor surgeon surveyor swimmer sysop tanner taoiseach teacher technician technologist tenor tenant theologian theorist therapist trader trainer
translator treasurer tsar czar trustee tutor tycoon ulema umpire undersecretary under-secretary usher vet veteran veterinarian vicar vice-admiral vice-chair vice-chairman vice-chancellor vice-president
violinist virologist viscount vlogger vocalist volcanologist volunteer warden waiter waitress warlord whistleblower whistle-blower winemaker winner witness worker wrestler writer youtuber zoologist
accuser applicant appellant arbitrator assailant attacker bidder buyer captor claimant complainant creditor culprit customer debtor donor employer employee gunman hijacker landowner occupier oligarch perpetrator
 respondent robber sponsor suspect vendor aunt brother cousin dad daughter father fiancé fiancée friend grandfather grandmother mother mum nephew niece sister son uncle widow widower wife spouse
baritone trumpeter trombonist saxophonist flautist harpist organist percussionist keyboardist bandleader cellist biographer churchwarden verger jockey rower skater jumper hurdler marathoner winger fullback full-back fly-half scrum-half flanker linebacker wing-back centre-back centre-half netminder batter bowler all-rounder seamer spinner judoka biathlete triathlete decathlete heptathlete sarpanch corporator tehsildar akim hokim kabaka katikkiro rebbe archimandrite exarch catholicos curate
nominee hopeful contender finalist laureate medallist medalist champion favourite starlet frontwoman bandmate teammate castmate co-star director-designate heir ex-wife ex-husband bride groom classmate roommate housemate neighbour neighbor
rep mla mlc mna besar citizen countryman compatriot native national supporter follower fan loyalist defector exile immigrant refugee believer convert`;

/** Offices and bodies that are named by their field, or by two: "Energy and Mines Minister". */
export const PORTFOLIO_HEADS = `minister secretary commissioner ministry department committee`;

/** Parts of a title that follow other words of it: "president elect", "attorney general". */
export const OFFICE_ENDINGS = `general elect designate emeritus minister-designate adjoint`;

/** Groups in the plural that are no office with -s. */
export const GROUP_NOUNS = `authorities enemy aides allies people men women gunmen lawmen policemen congressmen businessmen spokesmen fishermen skippers firemen clergy clergymen press media elites elite masses public electorate nobility peasantry
parties sides factions countries nations states powers governments neighbours neighbors republics kingdoms territories communities tribes clans families relatives parents youths youth teenagers pupils patients
sources circles quarters forces troops rebels insurgents fighters guerrillas militants militias militiamen jihadists extremists separatists secessionists terrorists gangs cartels raiders pirates bandits smugglers traffickers
peacekeepers monitors inspectors observers mediators negotiators guarantors delegates envoys diplomats delegations
unions companies firms airlines banks businesses retailers manufacturers producers exporters importers carriers operators insurers lenders creditors donors investors shareholders bondholders landlords tenants employers employees
workers staff crew crews drivers miners farmers growers truckers dockers nurses doctors medics teachers lecturers academics scientists scholars researchers experts analysts economists commentators critics campaigners activists
protesters protestors demonstrators marchers strikers students residents villagers townspeople locals settlers inhabitants citizens voters taxpayers consumers customers passengers commuters motorists cyclists
pensioners veterans survivors hostages captives prisoners inmates detainees refugees migrants asylum-seekers exiles victims bystanders onlookers witnesses attackers assailants kidnappers captors hijackers abductors perpetrators suspects
lawmakers legislators deputies senators congresswomen councillors mps meps peers politicians ministers officials officers soldiers commanders generals judges prosecutors lawyers attorneys jurors
bosses prelates gendarmes partners members mcas mlas mlcs mnas counterparts opponents supporters followers loyalists backers sympathisers sympathizers rivals enemies foes adversaries leaders chiefs elders chieftains clerics bishops priests imams rabbis monks
artists musicians actors writers authors journalists reporters broadcasters publishers editors correspondents outlets newspapers networks charities groups organisations organizations agencies associations institutions bodies
regulators watchdogs viewers courts councils committees commissions panels parliaments assemblies clubs teams players fans athletes federations developers owners users engineers organisers organizers volunteers
 coastguards firefighters paramedics rescuers contractors suppliers vendors traders shopkeepers hoteliers publicans fishers sailors seafarers dissidents defectors whistleblowers hackers moderates hardliners hard-liners conservatives
liberals socialists communists nationalists republicans democrats islamists reformers reformists progressives centrists populists royalists monarchists backbenchers frontbenchers rank-and-file candidates hopefuls contenders applicants claimants
plaintiffs defendants petitioners complainants accusers signatories co-sponsors sponsors mothers fathers wives widows colleagues friends spokespeople spokespersons
hauliers ramblers anglers cabbies radiographers opticians postgraduates caterers bakers fishmongers actuaries bailiffs loggers quarrymen crofters trawlermen stevedores coders gamers influencers booksellers stagehands
worshippers parishioners choristers fundraisers rioters looters expatriates retirees jobseekers trainees interns subcontractors hawkers ratepayers islanders pedestrians hikers climbers savers depositors alumni constituents`;

/** Bodies in the singular that are named by a common noun. */
export const BODY_NOUNS = `administration office inspectorate government cabinet regime junta ministry department parliament legislature senate assembly congress council commission committee subcommittee panel inquiry tribunal court bench judiciary jury
army navy military militia air-force police force constabulary coastguard coastguards gendarmerie guard peacekeepers troops
union federation confederation association guild alliance coalition bloc league club party opposition movement campaign group organisation organization charity foundation trust body agency authority bureau board
company firm corporation conglomerate carrier airline operator manufacturer maker supplier retailer supermarket bank lender insurer brewery drugmaker carmaker automaker chipmaker planemaker shipbuilder shipyard shipper railway utility wholesaler developer newspaper paper magazine broadcaster network channel station outlet press media watchdog regulator
university college school faculty hospital church diocese archdiocese synod patriarchate presbytery mosque institute museum orchestra choir ensemble theatre
delegation team mission side leadership presidency secretariat monarchy palace embassy consulate crew household family clan tribe faction cartel gang mafia cell syndicate consortium startup start-up prosecution defence defense workforce staff electorate public
legal-team think-tank task-force state executive treasury exchequer municipality city-hall town-hall township local-authority central-bank employers society cooperative co-operative partnership collective caucus lobby`;

/** Nouns that are groups or bodies only in set phrases: with "both", "two", "the warring". */
export const SIDES = `sides parties countries nations states governments neighbours neighbors camps factions teams companies firms leaders presidents ministers`;

/** Bodies that are typed `group`, not `organisation`: loosely joined people. */
export const LOOSE_BODIES = `team side delegation crew family leadership gang mob crowd clan tribe public electorate people nation media press opposition-movement staff workforce household camp entourage squad jury elite elites clergy group
faction community population generation youth diaspora troops couple pair duo trio bloc mafia cell`;

/** Words before a noun that are no part of a title or nominal mention but end it: numbers and quantifiers. */
export const QUANTIFIERS = `some many most several few all any each every both no one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions multiple numerous various countless scores more less fewer
another other others such half certain enough either neither much lots plenty own same first second third additional`;
