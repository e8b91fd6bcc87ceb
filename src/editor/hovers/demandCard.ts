import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { DemandMark, Party } from '../../core/recognise/mark';
import { inOneLine, quotedInOneLine } from '../../core/text/oneLine';
import { overlaps } from '../../core/text/span';
import { COMMANDS } from '../ids';
import { claimField } from '../wording/claimFields';
import { demandStatus, demandType } from '../wording/kinds';
import { valueInWords } from '../wording/timex';
import { Card } from '../card';

/** Who wants what of whom, how strongly, by when, or else what. */
export function demandCard(mark: DemandMark, analysis: Analysis): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card([COMMANDS.dismissMark]);
  const parties = l10n.t('{0} → {1}', names(mark.demander, analysis), names(mark.addressee, analysis));
  card.heading(demandType(mark.type), parties);
  card.plain(`“${quotedInOneLine(mark.text)}”`);
  if (mark.deadline) {
    card.line(claimField('due'), withValue(mark.deadline, analysis));
  }
  if (mark.consequence) card.line(l10n.t('Or else'), quotedInOneLine(mark.consequence.text));
  const status = demandStatus(mark.status);
  if (status !== undefined) card.line(claimField('outcome'), status);
  if (mark.cue) card.line(l10n.t('Recognised by'), `“${quotedInOneLine(mark.cue.text)}”`);
  card.links({ label: l10n.t('This is no demand'), command: COMMANDS.dismissMark, arguments: [mark.start, mark.end] });
  return card.rule(mark.rule).done();
}

function names(parties: readonly Party[], { entities }: Analysis): string {
  if (parties.length === 0) return vscode.l10n.t('not stated');
  const all = parties.map((party) => entities.find(({ id }) => id === party.entity)?.name ?? inOneLine(party.text));
  return [...new Set(all)].join(', ');
}

/** A deadline with the day that it means, where the date in it is known. */
function withValue(deadline: Party, { marks }: Analysis): string {
  const date = marks.find((mark) => mark.kind === 'date' && overlaps(mark, deadline));
  const words =
    date?.kind === 'date' && date.value !== undefined ? (valueInWords(date.value) ?? date.value) : undefined;
  const printed = quotedInOneLine(deadline.text);
  return words === undefined ? printed : `${printed} (${words})`;
}
