import { Trait, type Shown, type Signs } from '../signs';
import { wordsAt, type LinePlaces } from './linePlaces';

/** So many paragraphs must stand before what is taken for the comments. */
const BEFORE_COMMENTS = 2;

/** Where readers' comments begin: below most of the running text. */
export function commentsFrom({ signs, traits, words }: Shown, start: number, prose: LinePlaces): number {
  const all = wordsAt(prose, words);
  let before = 0;
  let seen = 0;
  for (let i = start; i < traits.length; i++) {
    if (prose.at(seen) === i) {
      before += words[i]!;
      seen++;
    }
    if ((traits[i]! & Trait.opensComments) === 0) continue;
    // Each comment has a name or a time with it; what goes on below a mere link to the comments has not.
    const behind = prose.length - seen;
    const isSigned = isSignedBelow(signs, i, prose.at(seen) ?? traits.length);
    const isRest = behind > 0 && (!isSigned || traits.length - 1 - i - behind < behind);
    if (seen >= BEFORE_COMMENTS && before * 2 > all && !isRest) return i;
  }
  return -1;
}

/** Between the head of the comments and the first of them stand no more lines. */
const LONGEST_COMMENTS_HEAD = 16;

/** True if a reader's name or a time stands below a line; but not the hour of the next entry of a live blog. */
function isSignedBelow(signs: readonly Signs[], head: number, end: number): boolean {
  const between = signs.slice(head + 1, Math.min(end, head + LONGEST_COMMENTS_HEAD));
  return between.some(signsComment) && !between.some(({ date }) => date?.precision === 'time');
}

/** "Bob", "Bob on March 3, 2025 at 5:00 pm", "2 hours ago": no heading, and no note of the article's editor. */
function signsComment({ line, chrome: sign, traits }: Signs): boolean {
  if (sign !== undefined) return sign.rule === 'time.relative';
  if ((traits & (Trait.prose | Trait.item)) !== 0) return false;
  return (traits & (Trait.bareName | Trait.date)) !== 0 || READER.test(line.plain);
}

/** "quietheron", "Bob_44", "Bob says:", "Bob at 5:00 pm"; a single word with a capital is a heading as often. */
const READER =
  /^(?:@?[a-z]\w{2,30}|\w{1,20}[\d_]\w{0,20}|.{2,40} (?:says|wrote|commented):?)$|\d.{0,12} (?:ago|[ap]m)$|\b20\d\d$/;
