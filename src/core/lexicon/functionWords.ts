/** Words without content, and words that begin a sentence with a capital without being names. Lower case. Own compilation. */

/*
 * First the classes that grammars part words into. Who tells names from other words asks for wider ones: what may stand
 * before a noun, whatever it is called, is a determiner there, and a relative a pronoun.
 */

export const ARTICLES = `the a an`;
export const POSSESSIVE_PRONOUNS = `my your his her its our their whose`;
/** Determiners that do not say whose and tell no amount but "some" or "all". */
export const PLAIN_DETERMINERS = `${ARTICLES} this these those every each some any no another both either neither all`;
/** Those that are nothing but pronouns. */
export const PLAIN_PRONOUNS = `i me you he him she it we us they them myself yourself himself herself itself ourselves themselves someone somebody anyone anybody everyone everybody nobody something anything everything nothing one ones none mine yours hers ours theirs those`;
export const PLAIN_PREPOSITIONS = `about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by concerning despite down during except excluding following for from
in including inside into like near of off on onto out outside over per regarding since than through throughout till toward towards under underneath unlike until unto up upon versus via vs vs. with within without`;
export const COORDINATORS = `and or but nor`;
export const SUBORDINATORS = `if unless because although though while whilst whereas when whenever wherever whether once lest`;
export const BE_FORMS = `am is are was were be been being isn't aren't wasn't weren't`;
export const HAVE_FORMS = `have has had having haven't hasn't hadn't`;
export const DO_FORMS = `do does did don't doesn't didn't`;
export const MODALS = `will would shall should can could may might must ought cannot won't can't wouldn't shouldn't couldn't mustn't shan't needn't mightn't oughtn't`;
export const COUNTS = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`;

export const DETERMINERS = `${PLAIN_DETERMINERS} ${POSSESSIVE_PRONOUNS} that which what`;
export const PRONOUNS = `${PLAIN_PRONOUNS} her who whom whoever this that these`;
export const PREPOSITIONS = `${PLAIN_PREPOSITIONS} but considering given next opposite past pending plus to`;
export const CONJUNCTIONS = `${COORDINATORS} ${SUBORDINATORS} yet so where that since until after before as than provided`;
export const AUXILIARIES = `${BE_FORMS} ${HAVE_FORMS} ${DO_FORMS} ${MODALS} doing done ain't let let's`;
export const NUMBER_WORDS = `${COUNTS} zero one
tens hundreds thousands millions billions dozens scores first second third fourth fifth sixth seventh eighth ninth tenth half quarter`;
/** Adverbs that are hardly anything else. */
export const PLAIN_ADVERBS = `also too very just only even still already again always often sometimes soon now then there here today tomorrow yesterday tonight however therefore thus hence meanwhile moreover furthermore
nevertheless nonetheless instead otherwise indeed perhaps maybe almost nearly quite rather back ago away later earlier ever once twice together apart well far further least so ahead abroad home first
last likewise anyway`;
export const FUNCTION_ADVERBS = `${PLAIN_ADVERBS} not never seldom rarely about both either neither how why when where else yes no ok okay please much more most less as enough hereby thereby thereafter afterwards finally recently reportedly allegedly
currently previously formerly subsequently initially originally eventually apparently clearly historically traditionally additionally similarly formally officially publicly privately repeatedly
immediately shortly widely largely mainly mostly partly fully strongly sharply openly jointly personally simply merely actually really probably possibly certainly surely hardly barely scarcely
especially particularly namely overall regardless accordingly consequently conversely ultimately`;

/** Modifiers that stay in a nominal mention or title although their ending looks like a verb's. */
export const PARTICIPLE_MODIFIERS = `operating armed masked elected retired jailed exiled disgraced united unelected detained convicted accused alleged appointed wanted ousted deposed disputed divided displaced injured wounded organised organized skilled unskilled paid unpaid unnamed unidentified named
trained untrained experienced learned renowned acclaimed noted celebrated respected self-styled self-proclaimed so-called embattled besieged beleaguered occupied allied associated concerned affected interested limited related aged licensed registered reelected re-elected newly-elected hired
ruling governing leading striking warring visiting acting serving sitting standing outgoing incoming reigning presiding neighbouring neighboring competing opposing participating working dissenting developing emerging mediating voting swing
investigating prosecuting monitoring managing founding supporting banking trading mining building housing fishing farming shipping engineering training nursing teaching planning policing marketing processing manufacturing gambling
rating lending publishing broadcasting charging booking bargaining campaigning protesting marching retiring departing defending commanding arresting interviewing guarding invading attacking aiding state-run state-owned`;

/** Plural nouns and other words in -s that stand before the head of a title or nominal mention. */
export const PLURAL_MODIFIERS = `affairs arms rights sports sales systems services relations communications operations women's human-rights news works workers drivers teachers veterans victims elections forces claims needs resources customs trades goods games savings drugs narcotics
sciences politics economics physics mathematics statistics ethics logistics electronics robotics athletics standards securities futures markets careers schools prisons railways railroads roads highways waterways airlines airports ports docks mines fisheries forests parks gardens
homes hospitals housing headquarters means species series press congress business class glass grass address access process progress success wireless mass cross police-services humanities treaties policies utilities telecoms metals textiles plastics pharmaceuticals
talks buses ferries taxis trains pensions jobs sanctions weapons missiles explosives intelligence-services`;
