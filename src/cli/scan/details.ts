import type { DateMark, DemandMark, Mark, Party, StatementMark } from '../../core/recognise/mark';

/** What is recorded with a mark, in a few words: a date's value, an actor's role, who demands what of whom. */
export function detailsOf(mark: Mark): string {
  switch (mark.kind) {
    case 'actor':
      return mark.role === undefined || mark.role === 'location' ? '' : mark.role;
    case 'date':
      return dateDetails(mark);
    case 'demand':
      return demandDetails(mark);
    case 'statement':
      return statementDetails(mark);
  }
}

/** The type as printed in the table; a mention by a common noun is told from a name. */
export function typeOf(mark: Mark): string {
  switch (mark.kind) {
    case 'actor':
      return mark.subtype === 'nominal' ? `${mark.type} (noun)` : mark.type;
    case 'date':
    case 'demand':
      return mark.type;
    case 'statement':
      return mark.directness;
  }
}

function dateDetails({ value, resolution: { ends } }: DateMark): string {
  return [value ?? 'value unknown', ...(ends === undefined ? [] : [`ends: ${ends}`])].join('; ');
}

function demandDetails({ demander, addressee, deadline, consequence, status }: DemandMark): string {
  const isSomebodyKnown = demander.length > 0 || addressee.length > 0;
  return [
    ...(isSomebodyKnown ? [`${names(demander)} → ${names(addressee)}`] : []),
    ...(deadline === undefined ? [] : [`by: ${deadline.text}`]),
    ...(consequence === undefined ? [] : [`or else: ${consequence.text}`]),
    ...(status === 'open' ? [] : [status]),
  ].join('; ');
}

function statementDetails({ source, cue, polarity }: StatementMark): string {
  return [
    names(source),
    ...(cue === undefined ? [] : [`“${cue.text}”`]),
    ...(polarity === 'asserts' ? [] : [polarity]),
  ].join('; ');
}

function names(parties: readonly Party[]): string {
  return parties.length === 0 ? '?' : parties.map(({ text }) => text).join(', ');
}
