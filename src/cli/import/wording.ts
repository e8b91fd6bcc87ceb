import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import { keyWords } from '../problemWording';

/** What is wrong with annotations, in a sentence that says what to do next. */
export function importSentence({ code, facts = {} }: WebAnnotationProblem): string {
  const { annotation = '', message = '', value = '' } = facts;
  switch (code) {
    case 'web-annotation-syntax':
      return `This is no JSON (${message}). Correct it here, or export it again from the program that it comes from.`;
    case 'web-annotation-none':
      return 'There are no annotations in it. Export them as W3C Web Annotations (JSON-LD) from the other program.';
    case 'web-annotation-no-quote':
      return `Annotation ${annotation} is left out: it points at no words of a text. Give its target a “TextQuoteSelector” with the words in “exact”.`;
    case 'web-annotation-position':
      return `The position of annotation ${annotation} does not fit its words in this article; it goes by its words alone. See that the article is the one that was annotated.`;
    case 'web-annotation-value':
      return `${keyWords(String(facts.key ?? ''))} is left out${value === '' ? '' : `: “${value}” is none of its values`}. Correct it here and import it again, or add it to the claims file by hand.`;
  }
}
