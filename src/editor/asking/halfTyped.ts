/**
 * What was typed in the questions of one form and not answered, by the title of the question: who leaves a question with
 * Escape and comes back to it goes on with those words.
 */
export class HalfTyped {
  private readonly texts = new Map<string, string>();

  /** @param ahead what was typed before there was a question: it goes to the one that is asked first */
  constructor(private ahead = '') {}

  /** True while a question waits to be gone on with. */
  get hasWords(): boolean {
    return this.texts.size > 0;
  }

  /** The same questions, with what was typed before they are asked again: it goes behind what waits in the first. */
  goOn(ahead: string): this {
    this.ahead = ahead;
    return this;
  }

  /** What a question is to begin with; `undefined` if nothing was typed in it. */
  in(title: string): string | undefined {
    const { ahead } = this;
    this.ahead = '';
    const begun = this.texts.get(title);
    return begun === undefined && ahead === '' ? undefined : (begun ?? '') + ahead;
  }

  /** A question was left with a text in it, which was `given` in the beginning. What was made empty comes back as given. */
  leave(title: string, text: string, given: string): void {
    if (text.trim() === '' || text === given) this.texts.delete(title);
    else this.texts.set(title, text);
  }

  /** A question was answered. */
  answer(title: string): void {
    this.texts.delete(title);
  }
}

/** What was half typed in questions that are asked alone, by what they are about, as long as the window is open. */
export class HalfTypedAbout {
  private readonly known = new Map<string, HalfTyped>();

  /** @param ahead as of {@link HalfTyped} */
  about(subject: string, ahead: string): HalfTyped {
    const halfTyped = this.known.get(subject) ?? new HalfTyped();
    this.known.set(subject, halfTyped);
    return halfTyped.goOn(ahead);
  }
}
