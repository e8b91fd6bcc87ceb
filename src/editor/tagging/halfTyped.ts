/**
 * What was typed in the questions of one form and not answered, by the title of the question: who leaves a question with
 * Escape and comes back to it goes on with those words.
 */
export class HalfTyped {
  private readonly texts = new Map<string, string>();

  /** @param ahead what was typed before there was a question: it goes to the one that is asked first */
  constructor(private ahead = '') {}

  /** What a question is to begin with; `undefined` if nothing was typed in it. */
  in(title: string): string | undefined {
    const { ahead } = this;
    this.ahead = '';
    return this.texts.get(title) ?? (ahead === '' ? undefined : ahead);
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
