import * as vscode from 'vscode';
import { typedTags } from '../../core/claims/typedTags';
import type { Codebook, CodebookTag } from '../../core/knowledge/codebook';
import type { HalfTyped } from '../asking/halfTyped';
import { ask, pickMany, type Choice } from '../asking/picks';
import { claimField } from '../wording/claimFields';

/** Asks for tags: of the codebook, where there is one with tags in it, else as words. `undefined` on Escape. */
export async function askForTags(
  present: readonly string[],
  codebook: Codebook | undefined,
  halfTyped: HalfTyped,
): Promise<readonly string[] | undefined> {
  if (codebook === undefined || codebook.tags.length === 0) return askForWords(present, halfTyped);
  const { l10n } = vscode;
  const others = present.filter((tag) => codebook.tag(tag) === undefined);
  const choices: readonly Choice<string>[] = [
    ...codebook.tags.map((tag) => choiceOf(tag, codebook)),
    ...others.map((tag) => ({ label: tag, description: l10n.t('not in the codebook'), value: tag })),
    { label: `$(edit) ${l10n.t('Others…')}`, value: OTHERS },
  ];
  const placeholder = l10n.t('Type to find a tag of the codebook, and press Enter to add it');
  let isUnfound = false;
  const chosen = await pickMany(
    { title: claimField('tags'), placeholder, choices },
    (tag) => present.includes(tag),
    (words) => {
      isUnfound = true;
      return words;
    },
  );
  if (chosen === undefined) return undefined;
  const tags = chosen.filter((tag) => tag !== OTHERS);
  // A word that is in no codebook is shown once more before it becomes a tag.
  return isUnfound || tags.length < chosen.length ? askForWords(tags, halfTyped) : tags;
}

/** No tag is empty. */
const OTHERS = '';

function choiceOf(tag: CodebookTag, codebook: Codebook): Choice<string> {
  const { id, label, description } = tag;
  const wider = codebook.widerThan(tag).map((each) => codebook.tag(each)?.label ?? each);
  return {
    label: id,
    ...((label !== undefined || wider.length > 0) && {
      description: [...wider, ...(label === undefined ? [] : [label])].join(' › '),
    }),
    ...(description !== undefined && { detail: description }),
    value: id,
  };
}

async function askForWords(present: readonly string[], halfTyped: HalfTyped): Promise<readonly string[] | undefined> {
  const title = claimField('tags');
  const prompt = vscode.l10n.t('Separated by commas or semicolons');
  const typed = await ask({ title, value: present.join(', '), prompt }, halfTyped);
  return typed === undefined ? undefined : typedTags(typed, present);
}
