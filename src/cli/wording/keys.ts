const ITEMS: Readonly<Record<string, string>> = {
  claims: 'claim',
  actors: 'actor',
  anchors: 'anchor',
  roles: 'role',
  aliases: 'alias',
  tags: 'tag',
  relations: 'relation',
  reviews: 'review',
  discussion: 'remark',
  history: 'history entry',
  decisions: 'decision',
  evidence: 'piece of evidence',
};

/** A path of keys as people say it: `claims.0.due.value` is “value” of “due” of claim 1. */
export function keyWords(path: string): string {
  const steps = path.split('.');
  const words: string[] = [];
  for (let at = 0; at < steps.length; at++) {
    const [step = '', next = ''] = steps.slice(at);
    const isInList = /^\d+$/.test(next);
    words.unshift(isInList ? `${ITEMS[step] ?? step} ${Number(next) + 1}` : `“${step}”`);
    if (isInList) at++;
  }
  return words.join(' of ');
}

/** Behind what is none: which one may be meant, in brackets; empty where nothing is like it. */
export function meant(nearest: string | number | undefined): string {
  return nearest === undefined ? '' : ` (perhaps “${nearest}”)`;
}
