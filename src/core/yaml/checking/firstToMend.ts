import type { Problem } from '../../problem';

/**
 * What there is to mend in a file of ours. Of a file that is no valid YAML that is the first fault: behind it the parser
 * only guesses, and one tab makes a dozen complaints. And where something is not taken (an alias, a second document),
 * nothing of the file is, so that nothing can be said to be missing. The rest shows when these are mended.
 */
export function withoutConsequences<Code extends string>(problems: readonly Problem<Code>[]): readonly Problem<Code>[] {
  const faults = problems.filter(({ code }) => code === 'yaml-syntax');
  if (faults.length > 0) {
    return [faults.reduce((first, fault) => ((fault.span?.start ?? 0) < (first.span?.start ?? 0) ? fault : first))];
  }
  if (!problems.some(({ code }) => code === 'yaml-feature')) return problems;
  return problems.filter(({ code }) => !code.endsWith('-missing-key'));
}
