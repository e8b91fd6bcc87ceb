import { phrases } from './lookup';
import { PAPERS } from './organisations';

/** By which nouns bodies are called that do not say in their name what they are; forms of companies by "company". */
const NOUNS: Readonly<Record<string, string>> = {
  'alliance|bloc|organisation|organization':
    'nato|north atlantic treaty organization|north atlantic treaty organisation',
  'bloc|union': 'eu|european union|african union|au|eurasian economic union',
  bloc: 'asean|mercosur|ecowas|brics|g7|g20|cis',
  'organisation|organization|body': 'un|united nations|osce|oecd|wto|who|iaea|opcw|interpol|oas|unesco',
  cartel: 'opec',
  'fund|lender': 'imf',
  lender: 'world bank',
  'agency|watchdog': 'iaea|wada|fbi|cia|nasa|esa|frontex|europol',
  court: 'icc|icj|echr|scotus',
  'federation|body': 'fifa|uefa|ioc|isu|uci',
  'company|firm': `inc|inc.|ltd|ltd.|limited|plc|corp|corp.|corporation|company|co|co.|group|holding|holdings|gmbh|ag|sa|nv|ab|asa|oy|spa|llc|industries|technologies|systems
|airlines|airways|motors|energy|pharmaceuticals|foods|petroleum|steel|mining|shipping|logistics|semiconductors|electronics|telecom|resources|brothers|partners|lines|line|terminals|rail|railways`,
  airline: 'airlines|airways|airline',
  'club|team|side': 'fc|f.c.|united|rovers|wanderers|athletic|club',
  'ministry|department': 'ministry|department|office',
  'court|tribunal': 'court|tribunal',
  newspaper: PAPERS.replaceAll(' ', '|'),
  broadcaster: 'television|tv|radio|broadcasting',
};

const nounsByWord = new Map<string, string[]>();
for (const [nouns, words] of Object.entries(NOUNS)) {
  for (const word of phrases(words)) {
    const known = nounsByWord.get(word);
    if (known === undefined) nounsByWord.set(word, nouns.split('|'));
    else known.push(...nouns.split('|'));
  }
}

/** The nouns that a body can be called by, given its name or a telling word of it, folded: "fc" → "club". */
export function nounsForBody(name: string): readonly string[] {
  return nounsByWord.get(name) ?? [];
}
