import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { ActorMark, NestedName } from '../../core/recognise/mark';
import type { Office } from '../../core/knowledge/knowledge';
import { inOneLine } from '../../core/text/oneLine';
import { COMMANDS } from '../ids';
import { actorType } from '../wording/kinds';
import { Card } from '../card';

/** Spellings named at most: a hover is no register. */
const MOST_ALIASES = 6;

/** An actor, or a name inside one. */
export type Named = NestedName & Partial<Pick<ActorMark, 'kind' | 'role' | 'subtype' | 'nested'>>;

/** Who it is: name, type, role, and how often and under which names the article mentions them. */
export function actorCard(mark: Named, { entities }: Analysis): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card([COMMANDS.nextMention, COMMANDS.addKnownActor, COMMANDS.neverHighlight, COMMANDS.openRegister]);
  const entity = entities.find(({ id }) => id === mark.entity);
  const isNominal = mark.subtype === 'nominal';
  const kind = isNominal ? l10n.t('{0}, not named', actorType(mark.type)) : actorType(mark.type);
  card.heading(entity?.name ?? inOneLine(mark.text), kind);

  const roles = [...new Set([mark.type === 'place' ? undefined : mark.role, ...(entity?.roles ?? [])])].filter(
    (role): role is string => role !== undefined && role !== 'location',
  );
  if (roles.length > 0) card.line(l10n.t('Role'), roles.join('; '));

  if (mark.nested !== undefined) {
    const names = mark.nested.map(({ text, type }) => l10n.t('{0} ({1})', inOneLine(text), actorType(type)));
    card.line(l10n.t('Also named here'), names.join(', '));
  }

  if (entity?.office !== undefined) card.line(l10n.t('Office, from the register'), officeInWords(entity.office));

  const aliases = entity?.aliases.filter((alias) => alias !== entity.name) ?? [];
  if (aliases.length > 0) {
    const more = aliases.length > MOST_ALIASES ? ' …' : '';
    card.line(
      l10n.t('Also written'),
      aliases
        .slice(0, MOST_ALIASES)
        .map((alias) => `“${alias}”`)
        .join(', ') + more,
    );
  }
  const count = entity?.mentions.length ?? 1;
  card.plain(
    count === 1 ? l10n.t('Mentioned once in this article.') : l10n.t('Mentioned {0} times in this article.', count),
  );
  const link = (label: string, command: string) => ({ label, command, arguments: [mark.start] });
  // Where a name inside an actor begins, the actor may begin too.
  const next = { ...link(l10n.t('Next mention'), COMMANDS.nextMention), arguments: [mark.start, mark.entity] };
  // What has no highlight of its own can be taught by its other mentions.
  const isNested = mark.kind === undefined;
  const isKnown = entity?.isRegistered === true;
  const links = [
    ...(count > 1 ? [next] : []),
    ...(isNominal || isNested || isKnown ? [] : [link(l10n.t('Add to known actors'), COMMANDS.addKnownActor)]),
    ...(isKnown ? [link(l10n.t('Open the register'), COMMANDS.openRegister)] : []),
    ...(isNested ? [] : [link(l10n.t('Never highlight this'), COMMANDS.neverHighlight)]),
  ];
  if (links.length > 0) card.links(...links);
  return card.rule(mark.rule).done();
}

/** An office with the time in which it is held, as far as that is known. */
function officeInWords({ title, from, to }: Office): string {
  const { l10n } = vscode;
  if (from !== undefined && to !== undefined) return l10n.t('{0} ({1} to {2})', title, from, to);
  if (from !== undefined) return l10n.t('{0} (since {1})', title, from);
  return to === undefined ? title : l10n.t('{0} (until {1})', title, to);
}
