import type { Outcome, Problem } from '../problem';
import { lazily } from '../text/lazily';
import { withoutConsequences } from '../yaml/checking/firstToMend';
import { undecidedIn } from '../conflicts/undecided';
import { withCurlyProblems } from '../yaml/checking/curlyValues';
import { misspeltProblems, shapeOf } from '../yaml/checking/misspeltKeys';
import { parsePlain } from '../yaml/reading/parsePlain';
import type { PlainDocument, YamlProblemCode } from '../yaml/reading/plainDocument';
import { isRecord } from '../json/record';
import { fittingContent } from '../yaml/checking/fitting';
import { placeOf } from '../yaml/checking/placeInFile';
import type { SchemaProblemKind } from '../yaml/checking/schemaProblem';
import { withItem } from '../yaml/writing/oneItem';
import { Codebook, type CodebookTag } from './codebook';
import schema from './codebook.v1.schema.json';
import validate from './codebookValidator.generated';

/** Where a workspace keeps the tags that its claims may have; relative to its root, with `/`. */
export const CODEBOOK_PATH = '.bluepencil/codebook.yaml';

/**
 * What may be wrong with the file besides its YAML. Facts: `key` names the key by its path, `value` what stands there,
 * `allowed` what might, `nearest` what was likely meant, `fits` what would fit; of curly quotes see {@link withCurlyProblems}. Of two tags with one id the first counts.
 */
export type CodebookProblemCode =
  | YamlProblemCode
  | `codebook-${SchemaProblemKind}`
  | 'codebook-misspelt-key'
  | 'codebook-curly-quotes'
  | 'codebook-duplicate-id'
  | 'codebook-unknown-parent'
  | 'codebook-circle'
  | 'codebook-merge-conflict';

const FREE_TEXTS: ReadonlySet<string> = new Set(['label', 'description']);

const shape = lazily(() => shapeOf(schema));

const NEW_FILE = '# Blue Pencil: the tags that claims in this folder may have.\n';

/** Reads the codebook. Never throws: what is faulty is left out and named by a problem with its place. */
export function readCodebook(text: string): Outcome<Codebook, CodebookProblemCode> {
  const parsed = parsePlain(text);
  const problems: Problem<CodebookProblemCode>[] = [...parsed.problems];
  const { content, problems: faults } = fittingContent(parsed, validate, schema);
  for (const { kind, ...problem } of faults) {
    problems.push({ code: `codebook-${kind}`, ...problem });
  }
  for (const problem of misspeltProblems(parsed, shape(), faults)) {
    problems.push({ code: 'codebook-misspelt-key', ...problem });
  }
  for (const problem of undecidedIn(parsed)) problems.push({ code: 'codebook-merge-conflict', ...problem });
  const tags = (Array.isArray(content.tags) ? (content.tags as readonly unknown[]) : []).filter(isTag);
  const ownTags = tags.filter(({ id }, index) => tags.findIndex((tag) => tag.id === id) === index);
  const codebook = new Codebook(ownTags, parsed.problems.length === 0);
  problems.push(...crossChecked(tags, codebook, parsed));
  const all = withCurlyProblems(problems, 'codebook-curly-quotes', parsed, FREE_TEXTS, faults);
  return { value: codebook, problems: withoutConsequences(all) };
}

/** The file with one more tag. `undefined` if it is broken and may not be written; `text` likewise if there is none. */
export function withCodebookTag(text: string | undefined, tag: string): string | undefined {
  const before = text === undefined || text.trim() === '' ? NEW_FILE : text;
  const content = parsePlain(before).content();
  return withItem(before, 'tags', Array.isArray(content.tags) ? content.tags.length : 0, { id: tag });
}

function isTag(value: unknown): value is CodebookTag {
  return isRecord(value) && typeof value.id === 'string';
}

/** What no schema can tell: ids that occur twice, wider tags that are not there or go round in a circle. */
function crossChecked(
  tags: readonly CodebookTag[],
  codebook: Codebook,
  parsed: PlainDocument,
): readonly Problem<CodebookProblemCode>[] {
  const problems: Problem<CodebookProblemCode>[] = [];
  const seen = new Set<string>();
  const items = parsed.content().tags;
  const ids = Array.isArray(items) ? items.map((item: unknown) => (isRecord(item) ? item.id : undefined)) : [];
  let index = -1;
  for (const tag of tags) {
    // What was left out of the file still counts in it.
    index = ids.indexOf(tag.id, index + 1);
    const placed = (key: string) => placeOf(parsed, ['tags', String(index), key]);
    if (seen.has(tag.id)) {
      problems.push({ code: 'codebook-duplicate-id', ...placed('id'), facts: { value: tag.id } });
    }
    seen.add(tag.id);
    const { parent } = tag;
    if (parent === undefined) continue;
    if (codebook.tag(parent) === undefined) {
      problems.push({ code: 'codebook-unknown-parent', ...placed('parent'), facts: { value: parent } });
    } else if (codebook.isOnCircle(tag)) {
      problems.push({ code: 'codebook-circle', ...placed('parent'), facts: { value: parent } });
    }
  }
  return problems;
}
