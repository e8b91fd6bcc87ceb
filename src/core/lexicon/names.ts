/** What belongs to personal names of several cultures, beside the generated lists. Lower case. Own compilation. */

/** Small words inside a name: written with or without a capital. */
export const NAME_PARTICLES = `aan wa arap ole van von der den de da do dos das del della di du des la le les el al bin bint ibn ben bar abu abd ten ter tot zu zum zur af av y e i san mac st op 't 'd d' o' nic ní ni ó na ur al- el- ash an as at ad ed az ag`;

/** Prefixes that are joined to a name by a hyphen: "al-Bashir", "ul-Haq". */
export const HYPHEN_PREFIXES = `al el ash as an ar at ad az ul ur ud el- abd abu bin ben ibn bint`;

/** Family names that are English words as well: only behind a given name do they tell a person. */
export const WORDS_AS_FAMILY_NAMES = `hall wood woods stone rice banks bush fox waters walls young king brown green white black gray grey long short little rich power powers day moon snow frost rain winter summer cook baker carpenter mason potter hunter shepherd bishop pope abbot knight page hill dale field marsh forest rivers pool bridge gates church temple castle house street lane west north love good best hope bell ball bond bird crane drake wolf bull berry rose flowers garden marshall price penny cash bean fish pike bass strong wise sharp swift moody hardy gentle bright small law park lake ford rock sands ward parish court porter cross`;

export const NAME_SUFFIXES = `jr jr. sr sr. ii iii iv`;

/** Given names that the generated list lacks, of many cultures; in lower case and without accents, as they are asked for. */
export const MORE_GIVEN_NAMES = `aayan abdelaziz abdelkader abdi abdirahman abdou abdulaziz abdulla abebe abiy abubakar achmad adebayo aung agus akbar akihito akinwumi akmal aleksey alhassan aliaksandr alieu aliko alisher alla almaz alpha amartya amr andriy andrii
anil ankur anupam aparna araceli arben arif arnaldo arseniy arseny arvind ashok ashraf asif aslan atal azmi babajide bachar bakhtiyar baris bartosz bashar bashir bassam batyr behrouz bekim beji benazir besim bhupendra bidzina binali bojan bola borut boubacar branko bronislaw bujar bulat burak
carles cem chandrika chaudhry chen chidi chinedu chinua chukwuma dag dalia damir daniyar dariusz darko davit demeke denys desalegn devendra dilma dimitar djamel dmitriy dmytro driss duarte dusko dusan ebrahim edgars edin edmundo ehud ekrem elchin emomali erdem ergun ersin eskinder evo
fahad farid farouk fatou fatmir faustin fawzi fayez femi ferhat firas floribert fouad franjo fumio gamal gao gennady ghassan giannis gjorge goodluck gotabaya grigory gyula hadi hafez hafiz haidar haile hakim hamad hamid hans-dietrich hanan haris harun hashim hatem haruhiko heba heikki heydar hideki hifikepunye
hiroshi hisham hissene hosni houcine hu hun idrissa ihor ikram ilham ilir imad inna iqbal irakli ivica jagdish jair jakaya janez janusz jaroslaw jawaharlal jean-claude jean-jacques jean-luc jean-marie jean-michel jean-pierre jerzy ji jiang jiri joko jolanta jomo josep josip jun juhani junichiro jusuf juwan
kaja karol kassym katarzyna katsuya kayode keiko kemal khalifa konstantin kwame kwasi kyriakos lakshmi lamine lassina lech leopoldo li liang ling liu ljubisa lyudmila mahathir mahinda mahmood mahmud maithripala majid maksym malala mamata manmohan martti masud mateusz
mehriban meles mengistu mevlut miguel-angel mikheil mikulas milorad min mircea miro mirjana mirza mladen mohamud moktar moncef mostafa mourad muammar mubarak muhammadu mukhtar mulatu munir murat musa mykhailo mykola nabih nahid najib naoto narendra nawaf nawaz nazir ndidi neven ngozi nicolae nikol nirmala nouri nursultan
obiageli olafur oleh oleksiy olena olha olusegun oriol park pawel peng phumzile pradeep pranab prasad pravin qasem qin radek radoslaw radovan rafik rafiq rahim raila rajiv rajnath ramiz ramush ramzan ramzi rishi rodrigue roh ruhollah rui ryszard
saad saadi sabah sadiq sadyr saif salah salam salama saleh salem salva sameh sani saparmurat sauli selahattin serhiy serhii seyed shah shahbaz shavkat shehu shi shinawatra shinzo shirin shukri sirajul slavko stipe subrahmanyam suella sukarno suleiman sultan sunil susilo suvi sviatlana
tadeusz tahir takashi takeshi talal tamim tansu taro tawfik tedros teodoro thaksin thein thich thierry tomislav trinh tsai uhuru ulf ulla umaro urmas urszula uzma vaclav valdis vasyl vitali vitaly vjekoslav vojislav vuk vyacheslav wang wanjiru waldemar wen wladyslaw xi xiao yahya yang yaser yasir yaw yitzhak
yoav yohannes yoshihide yoshihiko yoweri yuki yukio yulia zaher zaid zalmay zbigniew zeljko zhang zhao zhou ziad zine zuzana
binyamin avigdor tzipi yaakov nir ayelet itamar bezalel yoni gearoid dafydd alun carwyn alasdair netta priti
jorgen lars-erik helle gro annegret annalena sahra mark-jan charles-michel najat segolene francois-xavier`;

/** Particles that may begin a name in lower case: "de Gaulle", "van Dijk", "al Assad". */
export const FIRST_PARTICLES = `van von den der de da do dos del della di du el al abu bin ibn ter`;

/** Small words that join names and that are no English words. */
export const INNER_PARTICLES = `aan wa arap ole van von der den de da do dos das del della di du des la le les el al bin bint ibn ben abu ap ter zu zum af nic ní ó y e yr por para pela`;

/** Adjectives that tell of what is named behind them and begin no name. */
export const DESCRIPTIONS = `ruling neighbouring neighboring landlocked embattled beleaguered ailing outspoken tiny lowly distant impoverished`;

/** Small words that a name may begin with: "Home Office". */
export const NAME_ADVERBS = `all home first next near far last just once`;

/** Function words that stand within names, capitalised: "First Home", "Will Now", "Khin Than Nu". */
export const INNER_WORDS = `will home here first now well nor than so an do my`;

/** Given names that are months or auxiliaries as well. */
export const DOUBLE_WORDS = `may april june august jan will per`;

/** Offices that are as usual as given names. */
export const OFFICES_AS_NAMES = `dean earl duke guy grant pierce miller mason hunter archer cooper carter tanner taylor parker porter cook page martin major`;

/** Heads of places and events that are family names as often: "Linda Park", "Kay Law". */
export const FAMILY_NAMES_OF_PLACES = `law day case price park hill lane marsh woods rivers brooks banks wells heath field fields forest west street`;

/** Titles that go with a given name: "Queen Ida" is not Ida Moe. */
export const TITLES_OF_GIVEN_NAMES = `queen king prince princess emperor empress pope saint st st. brother sister mother sultan emir tsar`;

/** Words that stand behind a name and a hyphen without belonging to it: "Norland-led", "Ida-era". */
export const COMPOUND_ENDS = `led backed based born run owned held controlled occupied style era wide made funded speaking allied linked sponsored aligned mandated brokered mediated bound only like dominated friendly hosted appointed trained educated listed area administered affiliated inspired supported supplied engineered sized imposed drafted registered flagged designated type esque free wing year day month week hour old strong long high level term time trade border backing supporting ruling related orchestrated drawn built sanctioned wrote produced leaning oriented centric sceptic skeptic bashing`;

/** Letters behind a person's name, in lower case: "Ana Kolb KC". */
export const LETTERS_BEHIND_NAMES = `mp msp mep ms md td kc qc obe cbe mbe kbe dbe gbe kcb gcb kcmg cvo kcvo dso dfc frs frse frcp frcs phd san ofr rtd esq rn`;
