import { wordSet } from '../wordSet';

/**
 * Titles and other words that are never written at the end of a sentence when a full stop stands behind them: the
 * name that belongs to them follows.
 */
export const TITLE_ABBREVIATIONS =
  wordSet(`Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Sgt Cpl Pvt Capt Cmdr Comdr Adm Brig Supt Insp
  Det Dep Asst Atty Amb Pres Rev Revd Fr Msgr Hon Rt St Ste Mt Ft Barr Engr Ven Hj Alh Mohd Ma Messrs Mme Mlle M Sr Sra Ing Dipl Gens Cols vs v
  Owek Surv Arc Comr Smt Shri Pharm Tpl Pst Evang Cllr Coun Ald Dra Hjh Pdt Gral Cnel`);

/** Words whose full stop belongs to them; a sentence may end with one if the next word begins a sentence. */
export const ABBREVIATIONS =
  wordSet(`Jr Inc Ltd Corp Co Cos Bros LLC PLC Plc Pty GmbH etc al approx est ca cf ed eds esp incl Univ Dept Assn Assoc Ave Blvd
  Rd Hwy Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo
  Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ont Penn Pa Tenn Tex Va Vt Wash Wis Wyo
  Esq Ph PhD Mass`);

/** Words that are abbreviations only where a number follows: "No. 10", "pp. 3". */
export const BEFORE_NUMBERS = wordSet(
  'No Nos no nos Art art Sec sec Fig fig Vol vol Ch ch p pp P c ca para paras Sat Sun May v pop tel ext approx Approx est Est',
);

/** Nouns that take a letter as their number, so that "plan B." ends a sentence and is no initial. */
export const LETTERED =
  wordSet(`plan vitamin hepatitis influenza group class grade type section option category team block exhibit point appendix
  zone room pool schedule annex part level series item form building terminal gate hall platform`);
