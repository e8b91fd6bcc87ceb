import type { Actor } from '../../claims/claim';
import type { Outcome } from '../../problem';
import { inSteps } from '../../text/steps';
import type { AnnotatedSource, SourcedAnnotation } from '../webAnnotation/sources';
import * as vocabulary from '../webAnnotation/vocabulary';
import { annotationOf } from './annotation';
import { hasQuotes, type TableColumns } from './columns';
import type { Table, TableRow } from './parse';
import { partiesOf, together } from './parties';
import type { ImportProblem, ImportProblemCode } from './problems';
import { TableValues } from './values';

/** What the rows of one document have come to. */
interface Group {
  readonly about: About;
  readonly annotations: SourcedAnnotation[];
  readonly actors: Actor[];
  /** What they say of the article, each key as the first row that has it. */
  readonly article: Record<string, string>;
}

/** What a row says that it is about. */
interface About {
  readonly source: string;
  readonly file?: string;
  readonly title?: string;
}

/**
 * The rows of a table as annotations, sorted by the documents that they are about: what is known of importing annotations
 * then holds of tables as well. In small steps.
 */
export function* tableSourceSteps(
  table: Table,
  columns: TableColumns,
): Generator<undefined, Outcome<readonly AnnotatedSource[], ImportProblemCode>, undefined> {
  const problems: ImportProblem[] = [...table.problems];
  if (table.rows.length === 0) return { value: [], problems };
  if (!hasQuotes(columns)) {
    return { value: [], problems: [{ code: 'table-no-quotes', facts: { value: table.headings.join(', ') } }] };
  }
  const values = new TableValues(columns, table.rows);
  const groups = new Map<string, Group>();
  yield* inSteps(table.rows, (row) => {
    const about = aboutOf(values, row);
    const key = JSON.stringify([about.source, about.file, about.title]);
    const group = groups.get(key) ?? { about, annotations: [], actors: [], article: {} };
    groups.set(key, group);
    const parties = partiesOf(values, row);
    const json = annotationOf(values, row, parties, about.source);
    group.annotations.push({ json, name: String(row.number), span: row.span, row: row.number });
    group.actors.push(...parties.actors);
    for (const [name, value] of Object.entries(articleOf(values, row))) group.article[name] ??= value;
  });
  const files = [...groups.values()].flatMap(({ about }) => about.file ?? []);
  return {
    value: [...groups.values()].map(({ about, annotations, actors, article }) => ({
      ...about,
      file: about.file,
      annotations,
      descriptions: [{ file: about.file ?? '', textHash: undefined, article, actors: together(actors), decisions: [] }],
      isNamesake: about.file !== undefined && files.filter((file) => file === about.file).length > 1,
      isTable: true,
    })),
    problems,
  };
}

/** The source of rows that do not say what they are about. */
const ANYWHERE = 'urn:blue-pencil:table';

function aboutOf(values: TableValues, row: TableRow): About {
  const [named, headline, address] = [
    values.cell(row, 'article'),
    values.cell(row, 'article_title'),
    values.cell(row, 'article_url'),
  ];
  const url = [address, named].find((cell) => /^https?:\/\//i.test(cell));
  const name = named === url ? '' : named;
  // A path is that of somebody's folders; nothing is ever opened by it.
  const file = name.split(/[/\\]/).at(-1)!;
  const title = headline || name;
  return {
    source: url ?? (file === '' && title === '' ? ANYWHERE : vocabulary.iri(vocabulary.ARTICLE_IRI, file || title)),
    ...(file !== '' && { file }),
    ...(title !== '' && { title }),
  };
}

function articleOf(values: TableValues, row: TableRow): Readonly<Record<string, string>> {
  const published = values.date(row, 'article_published') ?? values.cell(row, 'article_published');
  const counted = values.date(row, 'article_date') ?? '';
  const said = {
    title: values.cell(row, 'article_title'),
    outlet: values.cell(row, 'article_outlet'),
    url: values.cell(row, 'article_url'),
    published,
    reference_date: counted === published ? '' : counted,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}
