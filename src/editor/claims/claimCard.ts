import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/article';
import type { AnchorState, Claim, ClaimAnchor, Evidence } from '../../core/claims/claim';
import type { Sidecar } from '../../core/claims/sidecar';
import { Card } from '../hovers/card';
import { COMMANDS } from '../ids';
import {
  claimDateInWords,
  claimOutcome,
  claimStatus,
  kindAndStrength,
  partiesInWords,
  shortened,
} from '../wording/claims';
import { longDay } from '../wording/days';

/** A hover is no file viewer: longer words are cut, and no more pieces of evidence than these are named. */
const MOST_UNITS = 500;
const MOST_EVIDENCE = 5;

/** What a card is about: a claim, and where it can be told which of its places is looked at, that one. */
export interface CardSubject {
  readonly located: LocatedClaim;
  readonly state: AnchorState;
  readonly anchor: ClaimAnchor;
}

/** What an editor has tagged: who claims what of whom, how things stand, on what evidence. */
export function claimCard({ located: { claim }, state, anchor }: CardSubject, sidecar: Sidecar): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card([COMMANDS.editClaim, COMMANDS.deleteClaim]);
  card.heading(kindAndStrength(claim), parties(claim, sidecar));
  if (claim.text !== undefined && claim.text.trim() !== '') card.plain(shortened(claim.text, MOST_UNITS));
  const quote = `“${shortened(anchor.exact, MOST_UNITS)}”`;
  const standing = stateInWords(state, quote);
  if (standing !== undefined) card.plain(standing);
  else if (claim.text === undefined) card.plain(quote);

  if (claim.status !== undefined) card.line(l10n.t('Status'), claimStatus(claim.status));
  if (claim.outcome !== undefined) card.line(l10n.t('What became of it'), claimOutcome(claim.outcome));
  const [said, due] = [claim.said && claimDateInWords(claim.said), claim.due && claimDateInWords(claim.due)];
  if (said) card.line(l10n.t('Said'), said);
  if (due) card.line(l10n.t('Due'), due);
  if (claim.confidence !== undefined) {
    card.line(l10n.t('How sure'), l10n.t('{0} %', Math.round(claim.confidence * 100)));
  }
  addEvidence(card, claim.evidence ?? []);
  if (claim.tags && claim.tags.length > 0) card.line(l10n.t('Tags'), shortened(claim.tags.join(', ')));
  if (claim.note !== undefined) card.line(l10n.t('Note'), shortened(claim.note, MOST_UNITS));
  const tagged = taggedInWords(claim);
  if (tagged !== undefined) card.plain(tagged);
  return card
    .links(
      { label: l10n.t('Edit claim'), command: COMMANDS.editClaim, arguments: [claim.id] },
      { label: l10n.t('Delete claim'), command: COMMANDS.deleteClaim, arguments: [claim.id] },
    )
    .done();
}

function parties({ claimant, addressee }: Claim, { actors }: Sidecar): string {
  const [from, to] = [partiesInWords(claimant, actors), partiesInWords(addressee, actors)];
  if (from === undefined && to === undefined) return vscode.l10n.t('claim of nobody named');
  const unsaid = vscode.l10n.t('not said');
  return to === undefined ? from! : vscode.l10n.t('{0} → {1}', from ?? unsaid, to);
}

/** How the place stands, where that needs saying. */
function stateInWords(state: AnchorState, quote: string): string | undefined {
  const { l10n } = vscode;
  switch (state) {
    case 'exact':
      return undefined;
    case 'moved':
      return l10n.t('Its words have moved since they were tagged.');
    case 'changed':
      return l10n.t('Its words have changed: was {0}', quote);
    case 'ambiguous':
      return l10n.t('Several places fit it, of which this may be one. Tagged was {0}', quote);
    case 'lost':
      return l10n.t('Its words are not found in the text any more. Tagged was {0}', quote);
  }
}

function addEvidence(card: Card, evidence: readonly Evidence[]): void {
  const { l10n } = vscode;
  for (const { title, url, accessed, note } of evidence.slice(0, MOST_EVIDENCE)) {
    const parts = [title, url, accessed && l10n.t('seen on {0}', longDay(accessed) ?? accessed), note];
    card.line(
      l10n.t('Evidence'),
      parts.flatMap((part) => (part === undefined || part === '' ? [] : shortened(part))).join(' – '),
    );
  }
  const more = evidence.length - MOST_EVIDENCE;
  if (more > 0) card.plain(l10n.t('and {0} more in the sidecar', more));
}

function taggedInWords({ author, created }: Claim): string | undefined {
  const { l10n } = vscode;
  const day = created === undefined ? undefined : (longDay(created.slice(0, 10)) ?? created);
  if (author !== undefined) {
    return day === undefined
      ? l10n.t('Tagged by {0}.', shortened(author))
      : l10n.t('Tagged by {0} on {1}.', shortened(author), day);
  }
  return day === undefined ? undefined : l10n.t('Tagged on {0}.', day);
}
