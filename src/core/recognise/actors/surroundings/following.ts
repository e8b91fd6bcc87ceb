import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { closingComma, listVerb, secondSubject, verbBehind, verbBehindWho } from './verbBehind';

/** Notes what stands behind a phrase that ends before piece `after`: its verb, an apposition, a bracket. */
export function following(view: SentenceView, after: number, to: number[]): void {
  const { pieces } = view;
  const next = pieces[after];
  if (next === undefined) {
    to.push(F['after:end']);
    return;
  }
  switch (behind.of(next.lexeme)) {
    case Behind.hyphen: {
      const beyond = pieces[after + 1];
      if (next.spaced || beyond?.spaced !== false) to.push(F['after:dash']);
      else to.push(beyond.capital ? F['after:hyphen-name'] : F['after:hyphen-word']);
      return;
    }
    case Behind.bracket:
      to.push(F['after:bracket']);
      return;
    case Behind.comma:
      behindComma(view, after, to);
      return;
    case Behind.punctuation:
      // 'Moscow "does not comment"': who says half of it in their own words.
      if (next.opens && next.spaced && pieces[after + 1]?.spaced === false && isVerb(pieces[after + 1])) {
        verbBehind(view, after + 1, to);
        return;
      }
      to.push(F['after:punctuation']);
      return;
    case Behind.who:
      to.push(F['after:who']);
      verbBehindWho(view, after, to);
      return;
    case Behind.versus:
      to.push(F['after:versus']);
      return;
    case Behind.and: {
      to.push(F['after:and']);
      // "Norland and Sudria agreed": the verb of both.
      const verb = secondSubject(pieces, after + 1);
      if (verb !== after + 1) verbBehind(view, verb, to);
      return;
    }
    default:
      verbBehind(view, after, to);
  }
}

const Behind = { other: 0, hyphen: 1, bracket: 2, comma: 3, punctuation: 4, who: 5, versus: 6, and: 7 } as const;

/** What a word or sign is to the phrase before it. */
const behind = new LexemeTable(({ text, lower, kind }): number => {
  if (/^[-‐‑–]$/.test(text)) return Behind.hyphen;
  if (text === '(') return Behind.bracket;
  if (text === ',') return Behind.comma;
  if (kind === 'punctuation' || lower === "'s") return Behind.punctuation;
  if (lower === 'who') return Behind.who;
  if (/^vs?\.?$/.test(lower)) return Behind.versus;
  return lower === 'and' || lower === 'or' ? Behind.and : Behind.other;
});

function behindComma(view: SentenceView, comma: number, to: number[]): void {
  const { pieces } = view;
  const next = pieces[comma + 1];
  if (next?.kind === 'number' && pieces[comma + 2]?.text === ',') {
    to.push(F['after:age']);
    verbBehind(view, comma + 3, to);
    return;
  }
  if (next?.lower === 'who' || next?.lower === 'whose') {
    to.push(F['after:who']);
    return;
  }
  // "…, speaking to"
  if (next !== undefined && next.forms & WordForm.gerund && isVerbOf(Verbs.speech, next)) {
    to.push(F['after:speech']);
    return;
  }
  to.push(F['after:comma']);
  apposition(pieces, comma + 1, to);
  const listed = listVerb(pieces, comma);
  if (listed !== undefined) {
    verbBehind(view, listed, to);
    return;
  }
  const close = closingComma(pieces, comma);
  if (close !== undefined) verbBehind(view, close + 1, to);
}

/** Notes what an apposition calls the thing before it: "Velm, the village nearest the mine". */
function apposition(pieces: readonly Piece[], from: number, to: number[]): void {
  const article = pieces[from];
  if (article === undefined || !isArticle.of(article.lexeme)) return;
  for (let i = from + 1; i < from + 6; i++) {
    const piece = pieces[i];
    // "the country's second city"
    if (piece?.lower === "'s") continue;
    if (piece?.kind !== 'word' || piece.functional) return;
    const next = pieces[i + 1];
    if (next?.lower === "'s") continue;
    const isHead = next?.kind !== 'word' || next.functional || !(next.forms & (WordForm.noun | WordForm.plural));
    if (!isHead || piece.capital) continue;
    // "Asked about Kolb, the regulator said": another, who speaks.
    if (next !== undefined && isVerbOf(Verbs.speech, next)) return;
    const said = appositionOf.of(piece.lexeme);
    if (said < 0) continue;
    to.push(said);
    return;
  }
}

const isArticle = new LexemeTest(({ lower }) => lexicon.articles().has(lower));

const appositionOf = new LexemeTable(({ lower }): number => {
  if (lexicon.thingAppositions().has(lower)) return F['apposition:thing'];
  if (lexicon.placeHeads().has(lower)) return F['apposition:place'];
  return lexicon.bodyNouns().has(lower) || lexicon.bodyAppositions().has(lower) ? F['apposition:body'] : -1;
});
