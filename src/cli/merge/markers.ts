import path from 'node:path';
import { articleName } from '../../core/claims/sidecarName';
import { readSidecar } from '../../core/claims/sidecar';
import { mergeMarked } from '../../core/claims/merge/mergeMarked';
import { replaceFile } from '../../platform/node/replaceFile';
import { UsageError } from '../options';
import { EXIT, complain, type ExitCode, type Surroundings } from '../surroundings';
import { commonVersion } from '../git/fileVersions';
import { printable } from '../terminal/printable';
import { conflictSentence, textOf, WHICH } from './versions';

/** Merges by claim a claims file that git has left conflict markers in. */
export async function mergeMarkers(file: string, surroundings: Surroundings): Promise<ExitCode> {
  const name = printable(file);
  const text = await textOf(file);
  if (text === undefined) throw new UsageError(`“${name}” is larger than a claims file may be, or is no UTF-8 text.`);
  const result = mergeMarked(text, articleName(path.basename(file)) ?? path.basename(file), await commonVersion(file));
  switch (result.kind) {
    case 'unmarked':
      await surroundings.output.write(`${name}: there are no conflict markers in it. Nothing to do.\n`);
      return EXIT.ok;
    case 'unclear': {
      const line = text.slice(0, result.span.start).split('\n').length;
      await complain(
        surroundings,
        `${name}:${line}: the conflict markers do not fit together here; one is missing or one too many. Nothing was written: correct them, or decide by hand.`,
      );
      return EXIT.failed;
    }
    case 'refused':
      await complain(
        surroundings,
        `${name}: ${WHICH[result.side]} cannot be merged by claims: it is broken, of a newer format, or has an id twice. Nothing was written: correct what stands between the markers, or decide by hand.`,
      );
      return EXIT.failed;
    case 'merged': {
      await replaceFile(file, result.text);
      for (const conflict of result.conflicts) await complain(surroundings, `${name}: ${conflictSentence(conflict)}`);
      const { claims } = readSidecar(result.text).value;
      const left = result.conflicts.length;
      await surroundings.output.write(
        `${name}: merged by claim, ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}; ` +
          (left === 0
            ? 'nothing is left to decide.\n'
            : `${left} ${left === 1 ? 'contradiction is' : 'contradictions are'} left to decide, under “conflicts”.\n`),
      );
      return left === 0 ? EXIT.ok : EXIT.problems;
    }
  }
}
