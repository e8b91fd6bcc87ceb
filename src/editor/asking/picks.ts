import * as vscode from 'vscode';
import { HalfTyped } from './halfTyped';

/** One choice, with what it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** A question with some answers to choose from. */
export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** The choice that Enter takes; the first without it. */
  readonly active?: (value: T) => boolean;
  /** Makes a choice of what the user types, if it is one. */
  readonly typed?: (text: string) => Choice<T> | undefined;
}

/** A question that is answered in words. */
export interface TextQuestion {
  readonly title: string;
  /** What is there to begin with. */
  readonly value?: string;
  /** What to type, below the field. */
  readonly prompt?: string;
  /** What is said of the text as it is typed; a string, or a message of that severity, is an error: Enter does nothing. */
  readonly validate?: (text: string) => string | vscode.InputBoxValidationMessage | undefined;
}

/**
 * Asks for one of several; resolves to `undefined` if the user goes away with Escape. Focus elsewhere changes nothing.
 * @param halfTyped of the form that this is a question of
 */
export async function pickOne<T>(question: Question<T>, halfTyped = new HalfTyped()): Promise<T | undefined> {
  const { title, active } = question;
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = title;
  pick.placeholder = question.placeholder;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  const typedIn = (text: string) => (text.trim() === '' ? undefined : question.typed?.(text.trim()));
  const offer = (text: string) => {
    const typed = typedIn(text);
    pick.items = typed ? [...question.choices, { ...typed, alwaysShow: true }] : question.choices;
  };
  pick.value = halfTyped.in(title) ?? '';
  offer(pick.value);
  const first = active && question.choices.find(({ value }) => active(value));
  if (first) pick.activeItems = [first];
  pick.onDidChangeValue(offer);
  const answer = await shown(pick, () => takenFrom(pick, question.choices, typedIn));
  // Of a list that one only chooses from, nothing is lost.
  if (answer === undefined && question.typed) halfTyped.leave(title, pick.value, '');
  else halfTyped.answer(title);
  return answer;
}

/**
 * Asks for one of several, each of which is shown elsewhere while the list is gone through; `undefined` if the user goes
 * away, with Escape or to another part of the window.
 */
export function pickWithPreview<T>(
  question: Omit<Question<T>, 'typed'>,
  show: (value: T) => void,
): Promise<T | undefined> {
  const { choices, active } = question;
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = choices;
  if (active) pick.activeItems = choices.filter(({ value }) => active(value));
  pick.onDidChangeActive(([choice]) => {
    if (choice) show(choice.value);
  });
  return shown(pick, () => ({ value: pick.selectedItems[0]?.value }));
}

/**
 * What Enter takes in a list that makes a choice of what is typed: the offer chosen, else what is in the field by then.
 * Whoever types and presses Enter at once is ahead of the list, which may show what was typed in part, or nothing yet.
 */
export function takenFrom<Item extends vscode.QuickPickItem, Typed>(
  { selectedItems: [chosen], value }: vscode.QuickPick<Item>,
  offers: readonly Item[],
  typedIn: (text: string) => Typed,
): Item | Typed {
  return chosen !== undefined && offers.includes(chosen) ? chosen : typedIn(value);
}

/**
 * Asks for any number of several; `undefined` on Escape. Who types and presses Enter takes what is found by that, as in
 * any list, besides what is ticked; what nothing is found by stays in the field.
 * @param unfound makes an answer of words by which nothing is found
 */
export async function pickMany<T>(
  question: Omit<Question<T>, 'active' | 'typed'>,
  isChosen: (value: T) => boolean,
  unfound?: (text: string) => T,
): Promise<readonly T[] | undefined> {
  const { choices } = question;
  const pick = vscode.window.createQuickPick<Choice<T>>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  pick.ignoreFocusOut = true;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = choices;
  pick.selectedItems = choices.filter(({ value }) => isChosen(value));
  let tickedBefore = pick.selectedItems;
  // Whoever ticks by keyboard or mouse behind what was typed has said what is meant.
  const isTickedSince = () =>
    pick.selectedItems.length !== tickedBefore.length ||
    pick.selectedItems.some((item) => !tickedBefore.includes(item));
  pick.onDidChangeValue((text) => {
    tickedBefore = pick.selectedItems;
    // Without this no row of such a list shows that Enter takes it.
    const found = foundBy(text, choices);
    if (found) pick.activeItems = [found];
  });
  return shown(pick, () => {
    const ticked = pick.selectedItems.map(({ value }) => value);
    if (pick.value.trim() === '' || isTickedSince()) return { value: ticked };
    const found = foundBy(pick.value, choices);
    if (found) return { value: [...new Set([...ticked, found.value])] };
    return unfound && { value: [...ticked, unfound(pick.value.trim())] };
  });
}

/** The choice that typed words mean: the one of that name, else the first that has them. `undefined` without words. */
export function foundBy<Item extends vscode.QuickPickItem>(text: string, choices: readonly Item[]): Item | undefined {
  const words = text.trim().toLowerCase();
  if (words === '') return undefined;
  const has = (part: string | undefined) => part?.toLowerCase().includes(words) === true;
  const listed = choices.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  return (
    listed.find(({ label }) => label.toLowerCase() === words) ??
    listed.find(({ label }) => has(label)) ??
    listed.find(({ description, detail }) => has(description) || has(detail))
  );
}

/**
 * Asks for words; an empty answer is one. `undefined` on Escape.
 * @param halfTyped of the form that this is a question of
 */
export async function ask(question: TextQuestion, halfTyped = new HalfTyped()): Promise<string | undefined> {
  const { title, value = '', prompt, validate } = question;
  const box = vscode.window.createInputBox();
  box.title = title;
  box.prompt = prompt;
  box.ignoreFocusOut = true;
  const begun = halfTyped.in(title);
  box.value = begun ?? value;
  // Who comes back goes on typing; what was given is selected as a whole, to be replaced.
  if (begun !== undefined) box.valueSelection = [begun.length, begun.length];
  const judge = (text: string) => (box.validationMessage = validate?.(text));
  // Nobody is blamed for a field that is empty before anything could be typed.
  if (box.value !== '') judge(box.value);
  box.onDidChangeValue(judge);
  const answer = await shown(box, () => (isError(judge(box.value)) ? undefined : { value: box.value }));
  if (answer === undefined) halfTyped.leave(title, box.value, value);
  else halfTyped.answer(title);
  return answer;
}

function isError(message: string | vscode.InputBoxValidationMessage | undefined): boolean {
  return typeof message === 'string' || message?.severity === vscode.InputBoxValidationSeverity.Error;
}

/** Shows a field until it is accepted with an answer, or left: then `undefined`. */
async function shown<T>(
  field: vscode.QuickInput & Pick<vscode.InputBox, 'onDidAccept'>,
  answer: () => { readonly value: T } | undefined,
): Promise<T | undefined> {
  try {
    return await new Promise<T | undefined>((resolve) => {
      field.onDidAccept(() => {
        const given = answer();
        if (given) resolve(given.value);
      });
      field.onDidHide(() => resolve(undefined));
      field.show();
    });
  } finally {
    field.dispose();
  }
}
