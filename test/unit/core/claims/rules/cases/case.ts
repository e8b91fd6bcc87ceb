import type { RuleContext } from '../../../../../../src/core/claims/rules/rule';
import type { ClaimRuleId } from '../../../../../../src/core/claims/rules/table';

/** A claim of a sidecar: its id's last letter, and keys in YAML. */
export const claim = (id: string, keys: string, quote = `words of ${id}`) =>
  `  - { id: c-000000000${id}, kind: assertion, anchors: [{ exact: "${quote}" }]${keys === '' ? '' : `, ${keys}`} }\n`;

/** The same, of another kind. */
export const of = (kind: string, text: string) => text.replace('kind: assertion', `kind: ${kind}`);
/** The same, on other places. */
export const at = (start: number, end: number, text: string) =>
  text.replace(' }]', `, start: ${start}, end: ${end}, text_hash: "0123456789ab" }]`);

/** A claim with these lines, each key in one of its own. */
export const block = (...lines: readonly string[]) =>
  [
    '  - id: c-0000000001',
    '    kind: other',
    '    anchors: [{ exact: words }]',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** A sidecar with these claims; `rest` stands before them. */
export const sidecar = (claims: string, rest = '') => `format: claims-sidecar/1\n${rest}claims:\n${claims}`;

/** The actors of a file: one. */
export const MARA = 'actors:\n  - { id: mara, name: "Mara Lind" }\n';
/** What of the file says on which day the article was published. */
export const dated = (published: string) => `article: { published: "${published}" }\n`;
/** What of the file introduces one actor with these roles, in an article of a day. */
export const role = (roles: string, published = '2026-05-11') =>
  `${dated(published)}actors:\n  - { id: mara, name: "Mara Lind", roles: [${roles}] }\n`;

/** What is tried, the sidecar, the words of it that the rule points at, and what lies around it. */
export type Case = readonly [what: string, text: string, places: readonly string[], context?: Partial<RuleContext>];

/** The cases of some rules. */
export type CasesOf<Id extends ClaimRuleId> = Readonly<Record<Id, readonly Case[]>>;
