import { answerEachLine } from '../jsonl/answers';
import { readArguments, UsageError } from '../options';
import { EXIT, type Command, type ExitCode, type Surroundings } from '../surroundings';
import { answerLine } from './answer';
import { ANCHORS_HELP, ANCHORS_SUMMARY } from './help';

export const anchorsCommand: Command = { name: 'anchors', summary: ANCHORS_SUMMARY, help: ANCHORS_HELP, run };

async function run(args: readonly string[], { openInput, output }: Surroundings): Promise<ExitCode> {
  const { options, positionals } = readArguments(args, { jsonl: { type: 'boolean' } });
  const [act, ...rest] = positionals;
  if (act !== 'describe' && act !== 'locate') {
    throw new UsageError(act === undefined ? 'Choose “describe” or “locate”.' : `There is no “${act}”.`);
  }
  if (rest.length > 0) throw new UsageError('Texts are read from standard input; files cannot be named.');
  if (!options.jsonl) throw new UsageError('Anchors are described and located line by line: add --jsonl.');
  // A bad line is answered in its place; that is the client's to judge and no failure of this run.
  await answerEachLine(openInput(), output.write, (line, number) => answerLine(act, line, number));
  return EXIT.ok;
}
