import { sentenceMaker, type Kind, type Paragraphs } from './texts';
import type { Random } from './random';

/** A word with the signs around it, and where it stood before all edits; `undefined` for what is new. */
interface Piece {
  readonly text: string;
  readonly origin: Origin | undefined;
}

interface Origin {
  readonly start: number;
  readonly end: number;
  /** False if another word was put in its place. */
  readonly isKept: boolean;
}

type Sentence = readonly Piece[];
type Draft = Sentence[][];

/** A text after edits, and where in it each of its old words stands. */
export interface Edited {
  readonly text: string;
  readonly places: readonly Place[];
}

/** An old word (`from`, `to`) and its place now (`start`, `end`). */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly isKept: boolean;
}

/** The text of paragraphs: one blank between sentences, an empty line between paragraphs. */
export function print(paragraphs: Paragraphs): string {
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}

/**
 * Edits a share of the words (another word, gone, one added), of the sentences (gone, one added, swapped with the next)
 * and of the paragraphs (gone, one added, moved), and keeps track of every old word.
 */
export function edit(paragraphs: Paragraphs, kind: Kind, rate: number, random: Random): Edited {
  let draft = draftOf(paragraphs);
  const newSentence = sentenceMaker(kind, random);
  const someWord = () => random.pick(random.pick(random.pick(draft)) ?? []).text.replace(/[^\p{L}\p{N}]/gu, '') || 'so';
  draft = draft.map((sentences) => sentences.map((sentence) => editWords(sentence, rate, someWord, random)));
  draft = draft.map((sentences) => editSentences(sentences, rate, newSentence, random));
  draft = editParagraphs(draft, rate, newSentence, random);
  return render(draft.filter((sentences) => sentences.length > 0));
}

function draftOf(paragraphs: Paragraphs): Draft {
  let at = 0;
  return paragraphs.map((sentences, index) => {
    if (index > 0) at += 1;
    return sentences.map((sentence) => {
      if (at > 0) at += 1;
      const pieces = sentence.split(' ').map((text) => {
        const piece: Piece = { text, origin: { start: at, end: at + text.length, isKept: true } };
        at += text.length + 1;
        return piece;
      });
      at -= 1;
      return pieces;
    });
  });
}

function fresh(sentence: string): Sentence {
  return sentence.split(' ').map((text) => ({ text, origin: undefined }));
}

function editWords(sentence: Sentence, rate: number, someWord: () => string, random: Random): Sentence {
  return sentence.flatMap((piece): Piece[] => {
    if (!random.chance(rate)) return [piece];
    const act = random.next();
    if (act < 0.2) return [];
    if (act < 0.4) return [piece, { text: someWord(), origin: undefined }];
    // The signs around a word stay when another word is put in its place.
    const text = piece.text.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, someWord);
    if (text === piece.text) return [piece];
    return [{ text, origin: piece.origin && { ...piece.origin, isKept: false } }];
  });
}

function editSentences(sentences: Sentence[], rate: number, newSentence: () => string, random: Random): Sentence[] {
  const edited: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (!random.chance(rate)) {
      edited.push(sentence);
      continue;
    }
    const act = random.next();
    if (act < 0.4) continue;
    if (act < 0.7) edited.push(sentence, fresh(newSentence()));
    else edited.splice(Math.max(edited.length - 1, 0), 0, sentence);
  }
  return edited;
}

function editParagraphs(draft: Draft, rate: number, newSentence: () => string, random: Random): Draft {
  const edited: Draft = [];
  for (const sentences of draft) {
    if (!random.chance(rate)) {
      edited.push(sentences);
      continue;
    }
    const act = random.next();
    if (act < 0.33) continue;
    if (act < 0.66) edited.push(sentences, [fresh(newSentence()), fresh(newSentence())]);
    else edited.splice(random.between(0, edited.length), 0, sentences);
  }
  return edited;
}

function render(draft: Draft): Edited {
  let text = '';
  const places: Place[] = [];
  for (const sentences of draft) {
    if (text !== '') text += '\n\n';
    let isFirst = true;
    for (const { text: word, origin } of sentences.flat()) {
      if (!isFirst) text += ' ';
      isFirst = false;
      const { length: start } = text;
      text += word;
      if (origin) places.push({ from: origin.start, to: origin.end, start, end: text.length, isKept: origin.isKept });
    }
  }
  return { text, places };
}
