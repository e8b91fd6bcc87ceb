/** A corpus that the shipped weights may be learnt from, for its licence lets us. */
export interface Source {
  /** Name of its file in the folder, without `.jsonl`. */
  readonly file: string;
  readonly title: string;
  readonly authors: string;
  readonly licence: string;
}

/** Files of other names in a folder are left alone: whether what is learnt from them may ship is not known. */
export const SOURCES: readonly Source[] = [
  {
    file: 'wikigold',
    title: 'WikiGold',
    authors: 'Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy and James R. Curran, 2009',
    licence: 'CC BY 4.0',
  },
  {
    file: 'gum',
    title: 'GUM, the Georgetown University Multilayer Corpus: Wikinews articles and interviews',
    authors: 'Amir Zeldes, 2017, and annotators; texts by the contributors of Wikinews',
    licence: 'labels CC BY 4.0, texts CC BY 2.5',
  },
];
