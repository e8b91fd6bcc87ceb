import * as vscode from 'vscode';
import type { ActorMark, DemandMark, Mark } from '../../core/recognise/mark';
import type { HighlightKind } from '../settings';

/** What an actor is, in a word. */
export function actorType(type: ActorMark['type']): string {
  const { l10n } = vscode;
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'organisation':
      return l10n.t('organisation');
    case 'country':
      return l10n.t('country');
    case 'group':
      return l10n.t('group');
    case 'place':
      return l10n.t('place');
  }
}

/** The strength of a demand, as a heading. */
export function demandType(type: DemandMark['type']): string {
  const { l10n } = vscode;
  switch (type) {
    case 'ultimatum':
      return l10n.t('Ultimatum');
    case 'demand':
      return l10n.t('Demand');
    case 'condition':
      return l10n.t('Condition');
    case 'request':
      return l10n.t('Request');
    case 'proposal':
      return l10n.t('Proposal');
    case 'refusal':
      return l10n.t('Refusal');
  }
}

/** What became of a demand; `undefined` while it is open, which needs no words. */
export function demandStatus(status: DemandMark['status']): string | undefined {
  const { l10n } = vscode;
  switch (status) {
    case 'open':
      return undefined;
    case 'met':
      return l10n.t('met');
    case 'refused':
      return l10n.t('refused');
    case 'withdrawn':
      return l10n.t('withdrawn');
  }
}

/** The toggle that a mark is shown or hidden by; `undefined` for what is never drawn. */
export function highlightKind(mark: Mark): HighlightKind | undefined {
  switch (mark.kind) {
    case 'actor':
      return mark.type === 'place' ? 'places' : 'actors';
    case 'date':
      return 'dates';
    case 'demand':
      return 'demands';
    case 'statement':
      return undefined;
  }
}
