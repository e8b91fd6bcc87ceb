import type { Analysis, AnalyseOptions } from '../recognise/analyse';
import type { DateMark, DemandMark, MarkKind } from '../recognise/mark';
import { Rejections, type Rejection } from '../recognise/rejections';
import { RoleChoices } from '../text/roleChoices';
import { CONTEXT } from './anchor/describe';
import { splitsPair } from './anchor/graphemes';
import type { DecidedRole, Decision } from './claim';

/** Which paragraphs, by their words, are page chrome or article text because the editor has said so. */
export function decidedRoles(decisions: readonly Decision[]): ReadonlyMap<string, DecidedRole> {
  const roles = new Map<string, DecidedRole>();
  for (const { kind, exact, is } of decisions) {
    if (kind === 'chrome' && exact !== undefined && is !== undefined) roles.set(exact, is);
  }
  return roles;
}

/** What an analysis is told of the decisions on an article. */
export type Told = Required<Pick<AnalyseOptions, 'choices' | 'rejections'>>;

/** Puts decisions as an analysis takes them. */
export function toldOf(decisions: readonly Decision[]): Told {
  return { choices: new RoleChoices(decidedRoles(decisions)), rejections: new Rejections(rejectionsAmong(decisions)) };
}

/** One without a rule, or of a mark that cannot be called wrong, is nothing that an analysis could heed. */
function rejectionsAmong(decisions: readonly Decision[]): readonly Rejection[] {
  return decisions.flatMap((decision): readonly Rejection[] => {
    const { exact = '', prefix = '', suffix = '' } = decision;
    const kind = rejectedKind(decision);
    return kind === undefined || exact.trim() === '' ? [] : [{ kind, exact, prefix, suffix }];
  });
}

/** What was called no date or no demand: the first part of its rule says which. */
function rejectedKind({ kind, rule }: Decision): MarkKind | undefined {
  if (kind !== 'rejected') return undefined;
  return (['date', 'demand'] as const).find((each) => rule?.startsWith(`${each}.`));
}

/** Whether two decisions are about the same line, or the same mark: by its words, not by the rule that has made it. */
export function areAboutSame(one: Partial<Decision>, other: Partial<Decision>): boolean {
  return KEYS_OF_SUBJECT.every((key) => one[key] === other[key]) && markOf(one) === markOf(other);
}

const KEYS_OF_SUBJECT = ['kind', 'exact', 'prefix', 'suffix'] as const;

function markOf({ rule }: Partial<Decision>): string | undefined {
  return rule?.split('.')[0];
}

/** A mark that can be called wrong: names are taught to the whole workspace instead. */
export type RejectableMark = DateMark | DemandMark;

/** The decision that a mark is wrong: its words, with {@link CONTEXT} units before and behind them in its paragraph. */
export function rejecting({ rule, start, end }: RejectableMark, analysis: Analysis): Decision {
  const { text } = analysis;
  const [paragraph] = analysis.paragraphsBetween(start, end);
  let from = Math.max(paragraph?.start ?? 0, start - CONTEXT);
  if (splitsPair(text, from)) from++;
  let to = Math.min(paragraph?.end ?? text.length, end + CONTEXT);
  if (splitsPair(text, to)) to--;
  const [exact, prefix, suffix] = [text.slice(start, end), text.slice(from, start), text.slice(end, to)].map(oneBlank);
  return { kind: 'rejected', rule, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** Lines may be broken anew, and decisions hold. */
function oneBlank(words: string): string {
  return words.replace(/\s+/g, ' ');
}
