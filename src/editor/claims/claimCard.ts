import * as vscode from 'vscode';
import type { AnchorState, Claim, ClaimAnchor, Evidence } from '../../core/claims/claim';
import type { LocatedClaim } from '../../core/claims/located';
import type { Sidecar } from '../../core/claims/sidecar';
import { Card } from '../card';
import { COMMANDS } from '../ids';
import { claimField } from '../wording/claimFields';
import {
  claimDateInWords,
  claimOutcome,
  claimPolarity,
  claimStatus,
  kindAndStrength,
  partiesInWords,
  quotedWords,
  shortened,
} from '../wording/claims';
import { longDay } from '../wording/days';

/** A hover is no file viewer: longer words are cut, and no more pieces of evidence than these are named. */
const MOST_UNITS = 500;
const MOST_EVIDENCE = 5;
/** Of an address, which is shown whole; browsers take about as much. */
const LONGEST_ADDRESS = 2000;

const LINKED = [
  COMMANDS.choosePlace,
  COMMANDS.acceptWords,
  COMMANDS.setStatus,
  COMMANDS.editClaim,
  COMMANDS.deleteClaim,
] as const;

/** What a card is about: a claim, and where it can be told which of its places is looked at, that one. */
export interface CardSubject {
  readonly located: LocatedClaim;
  readonly state: AnchorState;
  readonly anchor: ClaimAnchor;
}

/** What an editor has tagged: who claims what of whom, how things stand, on what evidence. */
export function claimCard({ located: { claim }, state, anchor }: CardSubject, sidecar: Sidecar): vscode.MarkdownString {
  const { l10n } = vscode;
  const card = new Card(LINKED);
  card.heading(kindAndStrength(claim), parties(claim, sidecar));
  if (claim.text !== undefined && claim.text.trim() !== '') card.plain(shortened(claim.text, MOST_UNITS));
  const quote = quotedWords(anchor.exact, MOST_UNITS);
  const standing = stateInWords(state, quote);
  if (standing !== undefined) card.plain(standing);
  else if (claim.text === undefined) card.plain(quote);
  if (state === 'lost') {
    card.plain(
      l10n.t('Select the words that the claim is about now and choose “Attach Orphan to Selection”, or set it aside.'),
    );
  }

  // Few lines, so that the links are seen without scrolling.
  const said = claim.said && claimDateInWords(claim.said);
  const due = claim.due && claimDateInWords(claim.due);
  addFacts(card, [
    [claimField('status'), claim.status && claimStatus(claim.status)],
    [claimField('outcome'), claim.outcome && claimOutcome(claim.outcome)],
    [
      claimField('confidence'),
      claim.confidence === undefined ? undefined : l10n.t('{0}%', Math.round(claim.confidence * 100)),
    ],
  ]);
  addFacts(card, [
    [claimField('polarity'), claim.polarity && claimPolarity(claim.polarity)],
    [claimField('said'), said],
    [claimField('due'), due],
  ]);
  addEvidence(card, claim.evidence ?? []);
  addFacts(card, [[claimField('note'), claim.note && shortened(claim.note, MOST_UNITS)]]);
  addFacts(card, [
    [claimField('tags'), claim.tags && shortened(claim.tags.join(', '))],
    [l10n.t('Tagged by'), taggedInWords(claim)],
  ]);
  return card
    .links(
      ...(state === 'ambiguous'
        ? [{ label: l10n.t('Choose its place'), command: COMMANDS.choosePlace, arguments: [claim.id] }]
        : []),
      ...(state === 'changed'
        ? [{ label: l10n.t('Accept the changed words'), command: COMMANDS.acceptWords, arguments: [claim.id] }]
        : []),
      ...(state === 'ambiguous' || state === 'changed'
        ? []
        : [{ label: l10n.t('Set status'), command: COMMANDS.setStatus, arguments: [claim.id] }]),
      { label: l10n.t('Edit claim'), command: COMMANDS.editClaim, arguments: [claim.id] },
      { label: l10n.t('Delete claim'), command: COMMANDS.deleteClaim, arguments: [claim.id] },
    )
    .done();
}

/** What is known of some facts, in one line. */
function addFacts(card: Card, facts: readonly (readonly [string, string | undefined])[]): void {
  const known = facts.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : vscode.l10n.t('{0}: {1}', label, value),
  );
  if (known.length > 0) card.plain(known.join(' · '));
}

function parties({ claimant, addressee }: Claim, { actors }: Sidecar): string {
  const [from, to] = [partiesInWords(claimant, actors), partiesInWords(addressee, actors)];
  if (from === undefined && to === undefined) return vscode.l10n.t('no claimant named yet');
  const unsaid = vscode.l10n.t('not stated');
  return to === undefined ? from! : vscode.l10n.t('{0} → {1}', from ?? unsaid, to);
}

/** How the place stands, where that needs saying. */
function stateInWords(state: AnchorState, quote: string): string | undefined {
  const { l10n } = vscode;
  switch (state) {
    case 'exact':
    // Whatever is written above words moves them: that asks for nothing.
    case 'moved':
      return undefined;
    case 'changed':
      return l10n.t('Its words have changed. Tagged text: {0}', quote);
    case 'ambiguous':
      return l10n.t('Several places match it, and this may be one of them. Tagged text: {0}', quote);
    case 'lost':
      return l10n.t('Its words are no longer found in the text. Tagged text: {0}', quote);
  }
}

function addEvidence(card: Card, evidence: readonly Evidence[]): void {
  const { l10n } = vscode;
  for (const { title, url, accessed, note } of evidence.slice(0, MOST_EVIDENCE)) {
    // An address that is cut leads nowhere.
    const address = url && shortened(url, LONGEST_ADDRESS);
    const parts = [
      title && shortened(title),
      address,
      accessed && l10n.t('accessed on {0}', longDay(accessed) ?? accessed),
      note && shortened(note),
    ];
    card.parts(
      claimField('evidence'),
      parts.flatMap((part) => (part === undefined || part === '' ? [] : part)),
    );
  }
  const more = evidence.length - MOST_EVIDENCE;
  if (more > 0) card.plain(l10n.t('and {0} more in the sidecar', more));
}

/** By whom and when; `undefined` if the sidecar does not say. */
function taggedInWords({ author, created }: Claim): string | undefined {
  const { l10n } = vscode;
  if (author === undefined && created === undefined) return undefined;
  const name = author === undefined ? l10n.t('not stated') : shortened(author);
  return created === undefined ? name : l10n.t('{0} on {1}', name, longDay(created.slice(0, 10)) ?? created);
}
