/** What a faulty text is taken to mean: itself, with blanks where they belong. */
export interface MeantText {
  readonly text: string;
  /** Where an offset of it lies in the faulty text. */
  readonly toFile: (offset: number) => number;
}
