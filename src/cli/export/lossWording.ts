import type { Loss } from '../../core/exchange/exported';

/** What is not in an exported file, in one sentence. */
export function lossSentence({ code, count, key = '' }: Loss): string {
  const [claims, claimsAre] = [numbered(count, 'claim'), numbered(count, 'claim', 'is', 'are')];
  switch (code) {
    case 'claim-without-place':
      return `${claimsAre} left out: the words are no longer in the article, or it is not certain where they are.`;
    case 'place-lost':
      return `${numbered(count, 'place', 'is', 'are')} left out of claims that have others: the words are gone, or it is not certain where they are.`;
    case 'words-changed':
      return `${numbered(count, 'quote', 'is', 'are')} given with its current words; the words that were tagged are left out.`;
    case 'key-left-out':
      return `“${key}” of ${claims} is left out.`;
    case 'article-keys-left-out':
      return `What is said about ${numbered(count, 'article')} under ${listed(key)} is left out.`;
    case 'actor-keys-left-out':
      return `What is said about ${numbered(count, 'actor')} under ${listed(key)} is left out.`;
    case 'actor-left-out':
      return `${numbered(count, 'actor', 'is', 'are')} left out: no claim names them.`;
    case 'decisions-left-out':
      return `${numbered(count, 'decision', 'is', 'are')} left out, on marks and on what is page chrome.`;
    case 'claim-id-twice':
      return `${numbered(count, 'claim', 'has', 'have')} the id of another claim, with a number added to tell them apart.`;
    case 'article-name-twice':
      return `${numbered(count, 'article', 'has', 'have')} the same file name as another one; the name does not tell them apart.`;
    case 'unsafe-link':
      return `${numbered(count, 'link', 'is', 'are')} shown as text: only http, https and mailto become links.`;
    case 'unwritable-character':
      return `${numbered(count, 'character', 'is', 'are')} replaced by “�”: control characters and the like cannot be written.`;
    case 'faulty-sidecar':
      return `${numbered(count, 'error')} in the sidecars: what could not be read is left out. “bluepencil check” says where.`;
  }
}

function listed(keys: string): string {
  return keys
    .split(', ')
    .map((key) => `“${key}”`)
    .join(', ');
}

function numbered(count: number, noun: string, one = '', many = ''): string {
  return `${count} ${noun}${count === 1 ? '' : 's'} ${count === 1 ? one : many}`.trimEnd();
}
