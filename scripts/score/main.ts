// How well the recogniser does on labelled texts, beside its peers: README.md of this folder.
import path from 'node:path';
import { overlaps } from '../../src/core/text/span';
import { readScriptOptions } from '../scriptOptions';
import { CorpusError, readCorpora, type Corpus } from './corpus';
import { hasOtherEdges } from './dateConventions';
import { errorsOf } from './errors';
import { compareAll, measure, subjectsOf, type Measures, type Share } from './measures';
import type { Subject } from './subjects';
import { printBreakdown, printErrors, printSentences, printTable, printTargets, type ToolScore } from './print';
import { isOfSentences, measureSentences } from './sentences';
import { bluePencil, PEERS, type Answer, type Tool } from './tools';

const TEST = path.join(__dirname, '..', '..', 'test');
/** Nobody tunes on these: their errors are counted, not shown, unless somebody insists. */
const UNTUNED = [path.join(TEST, 'articles', 'untuned'), path.join(TEST, 'sentences', 'untuned')];
const OWN = [path.join(TEST, 'articles', 'tuned'), path.join(TEST, 'sentences', 'tuned'), ...UNTUNED];

const HELP = `npm run score -- [FOLDER…] [FILE.jsonl…] [options]
How well the recogniser does on labelled texts, beside its peers. Without a path, the project's own texts are scored.

  --errors N        up to N errors of each cause, in their surroundings
  --untuned-errors  also those of the texts kept aside: who reads them may not tune on them any more
  --article NAME    only texts with NAME in their name
  --no-peers        Blue Pencil alone
  --misc-wrong      answers on what other corpora label as no actor are wrong
  --json            all figures for programs
  --help            says this`;

const { values: options, positionals } = readScriptOptions(HELP, {
  allowPositionals: true,
  allowNegative: true,
  options: {
    errors: { type: 'string', default: '0' },
    'untuned-errors': { type: 'boolean', default: false },
    article: { type: 'string' },
    peers: { type: 'boolean', default: true },
    'misc-wrong': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const most = Number(options.errors);
const tools = options.peers ? [bluePencil, ...PEERS] : [bluePencil];
const all: unknown[] = [];

for (const place of positionals.length > 0 ? positionals : OWN) {
  try {
    for (const corpus of readCorpora(place)) {
      const chosen = { ...corpus, texts: corpus.texts.filter(({ name }) => name.includes(options.article ?? '')) };
      if (chosen.texts.length > 0) score(chosen, isKeptAside(place));
      else console.error(`${place} has no article ${options.article}.`);
    }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
if (options.json) console.log(JSON.stringify(all, undefined, 1));

/** For one of the folders or a file in it. */
function isKeptAside(place: string): boolean {
  return [path.resolve(place), path.dirname(path.resolve(place))].some((folder) => UNTUNED.includes(folder));
}

function score(corpus: Corpus, isUntuned: boolean): void {
  const subjects = subjectsOf(corpus);
  const answers = new Map(tools.map((tool) => [tool, answersOf(tool, corpus)]));
  const scores = tools.map((tool) => scoreOf(tool, corpus, subjects, answers.get(tool)!));
  const characters = corpus.texts.reduce((sum, { text }) => sum + text.length, 0);
  const sentences = isOfSentences(corpus)
    ? measureSentences(compareAll(corpus, answers.get(bluePencil)!, 'demands'))
    : undefined;
  if (options.json) {
    const { name, labelledAs, texts } = corpus;
    all.push({ corpus: name, labelledAs, texts: texts.length, characters, scores, ...(sentences && { sentences }) });
    return;
  }

  const title = `${corpus.name}: ${corpus.texts.length} texts, ${characters.toLocaleString('en')} characters, labelled as ${corpus.labelledAs}`;
  printTable(title, subjects, scores);
  printTargets(corpus.labelledAs, scores[0]!.subjects, chromeShare(corpus, answers.get(bluePencil)!));
  if (sentences !== undefined) printSentences(sentences);

  const withTexts = !isUntuned || options['untuned-errors'];
  console.log(`\nwhere ${bluePencil.name} errs`);
  for (const subject of subjects) {
    // Names are actors too: their errors are listed once.
    if (subject === 'names' && subjects.includes('actors')) continue;
    const compared = compareAll(corpus, answers.get(bluePencil)!, subject, { miscWrong: options['misc-wrong'] });
    const errors = errorsOf(compared, subject, corpus.labelledAs);
    printBreakdown(subject, errors, withTexts);
    if (withTexts && most > 0) printErrors(subject, errors, most);
  }
  if (!withTexts && most > 0) console.log('Nobody tunes on these texts: errors are listed with --untuned-errors only.');
  console.log('');
}

function answersOf(tool: Tool, { texts }: Corpus): readonly (readonly Answer[])[] {
  return texts.map(({ text, referenceDate }) => tool.answer(text, referenceDate));
}

function scoreOf(
  tool: Tool,
  corpus: Corpus,
  subjects: readonly Subject[],
  answers: readonly (readonly Answer[])[],
): ToolScore {
  const scored = subjects.filter((subject) => tool.gives.has(subject));
  return {
    tool: tool.name,
    subjects: Object.fromEntries(
      scored.map((subject) => [
        subject,
        {
          ...measure(
            compareAll(corpus, answers, subject, { miscWrong: options['misc-wrong'] }),
            subject,
            tool,
            corpus.labelledAs,
          ),
          ...(subject === 'dates' && hasOtherEdges(corpus) && { sharedEdges: atSharedEdges(tool, corpus, answers) }),
        },
      ]),
    ),
  };
}

function atSharedEdges(
  tool: Tool,
  corpus: Corpus,
  answers: readonly (readonly Answer[])[],
): NonNullable<Measures['sharedEdges']> {
  const compared = compareAll(corpus, answers, 'dates', { sharedEdges: true });
  const { strict, relaxed } = measure(compared, 'dates', tool, corpus.labelledAs);
  return { strict, relaxed };
}

/** Marks of any kind in page chrome, of all marks. */
function chromeShare({ texts }: Corpus, answers: readonly (readonly Answer[])[]): Share {
  const inChrome = texts.flatMap(({ chrome }, index) =>
    answers[index]!.filter((mark) => chrome.some((stretch) => overlaps(stretch, mark))),
  );
  return { right: inChrome.length, of: answers.flat().length };
}
