export { headOf, headWord, phraseAround } from '../syntax/phrases';
export { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
