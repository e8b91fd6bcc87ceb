import type { Article } from '../../article';
import { DELETED, FILE_KEY, ID_KEY } from '../../conflicts/openConflict';
import { NOTHING } from '../../conflicts/undecided';
import { undecidedOfArticle, type Choices, type Doubt, type Undecided } from '../doubts';
import type { ReportedArticle } from './report';
import { faultWords } from './words';

/** The warnings over a report, of one article each: that it is not whole, and what is not to be taken as it stands. */
export function warningsOf({ article: { file }, faults, doubts }: ReportedArticle): readonly string[] {
  const fault = faultWords(file, faults);
  return [...(fault === undefined ? [] : [fault]), ...doubts.map((doubt) => `${file}: ${doubtWords(doubt)}`)];
}

/** A doubt about what is exported, in a sentence; it is of a sidecar whose name stands beside it. */
export function doubtWords(doubt: Doubt): string {
  switch (doubt.code) {
    case 'left-out':
      return leftOutWords(doubt);
    case 'id-twice':
      return doubt.of === 'actors'
        ? `Two actors have the id “${doubt.id}”; only the first of them is shown.`
        : `Two claims have the id “${doubt.id}”; both are shown.`;
    case 'key-twice':
      return `“${doubt.key}” appears here a second time; the contents of both are combined.`;
    case 'tabs':
      return 'Lines are indented with tabs, which were read as spaces. Check that everything is in its place.';
    case 'dashes':
      return 'There is no space after the dash here; what follows was read as if there were one. Check that everything is in its place.';
    case 'empty':
      return 'The sidecar is empty: any claims that were in it are gone.';
    case 'one-side':
      return 'Two versions are not merged yet (git has left conflict markers). Only one side is shown; what the other says is left out.';
    case 'undecided':
      return undecidedDoubt(doubt);
  }
}

function leftOutWords({ of, ids, twice }: Extract<Doubt, { readonly code: 'left-out' }>): string {
  if (of === 'article') return `“${twice}” of the article is left out: it occurs there twice.`;
  const noun = of === 'claims' ? 'claim' : 'actor';
  const [first, second] = ids;
  if (first !== undefined && second !== undefined && first !== second)
    return `${capital(noun)}s ${ids.join(' and ')} are left out: they are written as one, as if a dash were missing before “id”.`;
  const name =
    first === undefined ? `A${noun === 'actor' ? 'n' : ''} ${noun} without an id` : `${capital(noun)} ${first}`;
  const why = twice === undefined ? 'something in it could not be read' : `“${twice}” occurs in it twice`;
  return `${name} is left out: ${why}.`;
}

function undecidedDoubt({ claim, key, choices }: Extract<Doubt, { readonly code: 'undecided' }>): string {
  const isWhole = key === 'claim' || /^actors\.[^.]+\.actor$/.test(key);
  const [, id = '', ...rest] = key.startsWith('actors.') ? key.split('.') : [];
  const what = claim !== undefined ? `claim ${claim}` : id !== '' ? `actor ${id}` : undefined;
  if (claim !== undefined && key === ID_KEY)
    return `Claim ${claim} had the id ${choices.theirs}, which another claim has as well; check which of them relations refer to.`;
  if (claim === undefined && key === FILE_KEY)
    return `It is undecided whether what the file says stays: ${fateWords(choices)}.`;
  if (isWhole && what !== undefined) return `It is undecided whether ${what} stays: ${fateWords(choices)}.`;
  const last = id === '' ? key.replace(/^article\./, '') : rest.join('.');
  const of = what ?? (key.startsWith('article.') ? 'the article' : 'the file');
  return `“${last}” of ${of} is undecided: ${choiceWords(choices)}.`;
}

/** What became of the whole of something on both sides: where one has deleted it, the other has kept and changed it. */
function fateWords({ ours, theirs }: Choices): string {
  const words = (side: string) => (side === DELETED ? 'deleted' : 'kept');
  return `${words(ours)} here, ${words(theirs)} there`;
}

/** What two people want, side by side. */
function choiceWords({ ours, theirs }: Choices): string {
  return `${sideWords(ours)} here, ${sideWords(theirs)} there`;
}

function sideWords(value: string): string {
  return value === NOTHING ? 'nothing' : `“${value}”`;
}

/** What is undecided of a claim, with its key in front. */
export function undecidedWords({ key, choices }: Undecided): string {
  return key === 'claim' ? `whether it stays: ${fateWords(choices)}` : `${key}: ${choiceWords(choices)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is said of an article under a key, as `words`, with a mark where that is one side's and not decided. */
export function markedWords(article: Article, key: string, words: string | undefined): string | undefined {
  if (!words) return undefined;
  return undecidedOfArticle(article).some((one) => one.key === key) ? `${words} (undecided)` : words;
}
