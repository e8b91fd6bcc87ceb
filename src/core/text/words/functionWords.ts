import { lazily } from '../lazily';
import { wordSet } from '../wordSet';

/** The commonest function words of English that no other language below shares. */
export const ENGLISH_WORDS =
  wordSet(`the of and to that said with for by from has have had will would after over its their who which they his her be been
  are not it this as at on is was were but about into than more what when says could should he she we our you your
  him them these those there where while before between against under out up new how why also only just because can may
  must being or if`);

/**
 * Function words of languages that newspapers are likely to be pasted in, each with the languages that have it, less
 * those that are English words as well. Other languages are told by their script, their letters, or the want of English.
 */
export const foreignWords = lazily((): ReadonlyMap<string, readonly string[]> =>
  byWord({
    french: `le la les des du un une et est dans pour que qui sur pas ce cette avec sont au aux par plus ne se il elle nous
      vous ils été leur ses mais ou où après contre selon aussi ont ses deux être fait comme sans`,
    german: `der die das und ist von den dem des ein eine einen einem einer nicht mit auf für im sich auch es werden wird
      wurde nach bei aus zu zum zur dass wie über hat haben sind oder aber noch nur vor durch gegen er sie wir ich als um
      soll sollen kann mehr will`,
    spanish: `el la los las un una y en que del por con para se su sus al lo como más pero este esta ha han fue son sobre
      entre sin también hasta desde cuando muy tras según contra ser está tiene`,
    italian: `il lo la gli le un una e di che del della dei delle nel nella alla al per con non è sono si da ha hanno come
      più anche ma dal dalla questo questa stato dopo contro secondo tra sul sulla`,
    portuguese: `o os as um uma e de que do da dos das em no na nos nas para com não é são se por mais como mas ao à foi
      tem ser está sobre também até pela pelo entre após contra segundo`,
    dutch: `de het een en van voor met zijn dat die niet op te aan bij ook naar er maar om dan nog worden wordt werd hebben
      heeft uit door over deze als tegen onder hij zij wij meer geen kan`,
    polish: `i w na z do się nie że jest to o za od po jak dla przez przed są był było co ale już oraz który która które
      tego tym może przy tylko także jego jej ich po pod czy`,
    czech: `a v na se je že z do s o za po pro ale jako od k který která které jsou by byl bylo také už podle před při
      jeho jejich nebo co tak není`,
    swedish: `och att det i en som på är av för med den till inte om ett har de ska vid från kan eller men efter hade var
      över mot sin sina under också nya`,
    danish: `og at det i en som på er af for med den til ikke om et har de skal ved fra kan eller men efter havde var over
      mod sin sine også blev være`,
    turkish: `ve bir bu için ile da de olarak daha çok olan gibi kadar sonra ne ise ki en göre ancak ama değil oldu var yok
      üzerine tarafından`,
    romanian: `și în de la cu pe că din nu un o este sunt pentru mai care a fost se au sau dar după între prin ca al ale
      lui`,
    hungarian: `a az és hogy nem is egy van volt ez de meg már csak még mint el ki után szerint között vagy lesz kell`,
    finnish: `ja on ei että se oli hän mutta ovat myös kun kuin mukaan joka sen sekä olla tai jo`,
    indonesian: `yang dan di dengan untuk dari pada ini itu tidak akan dalam ke oleh adalah juga telah sebagai mereka
      karena bahwa ada kepada`,
  }),
);

/** Particles of names, which an English text full of foreign names has too. */
export const NAME_PARTICLES =
  wordSet(`de la le les du des del della di da do dos das van von der den dem ten ter te zu zum zur y e i o el al bin ben ibn abu
  und et los las lo un`);

/** English words with foreign letters. */
export const LOAN_WORDS =
  wordSet(`café cafés naïve naïvety fiancé fiancée cliché clichés résumé résumés protégé protégés façade façades exposé exposés née
  communiqué communiqués touché coup d'état d'états détente émigré émigrés élite élites entrée crème über jalapeño piñata
  à la première première's château rôle coöperate coöperation reëlection rapprochement déjà vu vis-à-vis attaché attachés
  cortège mêlée décor soufflé purée matinée soirée risqué blasé passé melée sauté`);

function isEnglish(word: string): boolean {
  return (
    ENGLISH_WORDS.has(word) || /^(?:a|an|in|no|do|so|me|my|i|over|under|will|by|for|at|was|is|on|as|men)$/.test(word)
  );
}

function byWord(languages: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(languages)) {
    for (const word of new Set(list.split(/\s+/))) {
      if (isEnglish(word)) continue;
      const known = words.get(word);
      if (known === undefined) words.set(word, [language]);
      else known.push(language);
    }
  }
  return words;
}
