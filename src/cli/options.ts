import { parseArgs } from 'node:util';
import { nearestWord } from '../core/text/nearestWord';

/** Wrong use of the command line; the message is one sentence fit for users. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option that a command takes: a switch, or one with a value behind it. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** It may be given several times, each time with another value. */
  readonly multiple?: true;
}

/** What stands on the command line: options by their long names, and the rest in its order. */
export interface ReadArguments<Specs extends Readonly<Record<string, OptionSpec>>> {
  readonly options: { readonly [Name in keyof Specs]?: OptionValue<Specs[Name]> };
  readonly positionals: readonly string[];
}

type OptionValue<Spec extends OptionSpec> = Spec extends { readonly multiple: true }
  ? readonly string[]
  : Spec['type'] extends 'string'
    ? string
    : true;

/** Divides arguments into options and the rest. Throws {@link UsageError} with our own words, as Node's fit programmers. */
export function readArguments<const Specs extends Readonly<Record<string, OptionSpec>>>(
  args: readonly string[],
  specs: Specs,
): ReadArguments<Specs> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: specs,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Record<string, string | true | readonly string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw new UsageError(`There is no option ${token.rawName}${hint(token.rawName, specs)}`);
    const before = options[token.name];
    if (before !== undefined && !spec.multiple) throw new UsageError(`${token.rawName} is given twice.`);
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      options[token.name] = true;
    } else {
      const isMissing = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
      if (isMissing) throw new UsageError(`${token.rawName} needs a value.`);
      options[token.name] = spec.multiple
        ? [...((before as readonly string[] | undefined) ?? []), token.value]
        : token.value;
    }
  }
  return { options: options as ReadArguments<Specs>['options'], positionals };
}

function hint(given: string, specs: Readonly<Record<string, OptionSpec>>): string {
  if (!given.startsWith('--')) return '; write “--” before the name of a file that begins with “-”.';
  const nearest = nearestWord(given.slice(2), Object.keys(specs));
  return nearest === undefined ? '.' : `; did you mean --${nearest}?`;
}
