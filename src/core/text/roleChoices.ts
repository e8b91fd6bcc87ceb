import { isBlank } from './blank';

/** What the user has decided of a line: that it is page chrome, or that it is the article's own. */
export type RoleChoice = 'chrome' | 'article';

/**
 * The user's decisions on single lines, against what {@link divisionSteps} takes them for. They are kept by the words of
 * a line: a decision holds wherever the line is moved to, for each line that prints the same, and is lost with a change
 * of its own words. Immutable; a division is made anew where it gets other choices than its predecessor had.
 */
export class RoleChoices {
  readonly #choices: ReadonlyMap<string, RoleChoice>;

  /** Lines with the decision on each; of several on one line the last counts. */
  constructor(choices: Iterable<readonly [line: string, choice: RoleChoice]>) {
    this.#choices = new Map(Array.from(choices, ([line, choice]) => [lineKey(line), choice] as const));
  }

  of(line: string): RoleChoice | undefined {
    return this.#choices.size === 0 ? undefined : this.#choices.get(lineKey(line));
  }
}

/** What a decision on a line is kept by: its words as printed, whatever blanks stand between and around them. */
export function lineKey(line: string): string {
  let key = '';
  let gap = false;
  for (const unit of line) {
    if (isBlank(unit)) gap = key !== '';
    else {
      if (gap) key += ' ';
      key += unit;
      gap = false;
    }
  }
  return key;
}
