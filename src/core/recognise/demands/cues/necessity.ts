import { wordSet } from '../../../text/wordSet';

/** Words by which something is called for without anybody who calls. */

/** Adjectives by which a clause behind "it is" is called for. */
export const CALLED_FOR = wordSet(`
  crucial vital essential imperative important necessary critical urgent time paramount indispensable advisable
  desirable preferable fundamental
`);

/** What is said of a thing that is wanted: "a recount is needed". */
export const NEEDED = wordSet('needed required necessary essential vital crucial imperative overdue');

/** What is said of what everybody must do. */
export const COMPULSORY = wordSet('mandatory compulsory obligatory');

/** What has come, or is now, where it is time to act. */
export const MOMENTS = wordSet('hour moment');

/** Every word by which something is called for: most words are passed over at once. */
export const NECESSITY: ReadonlySet<string> = new Set([
  ...CALLED_FOR,
  ...NEEDED,
  ...COMPULSORY,
  ...MOMENTS,
  'need',
  'needs',
]);
