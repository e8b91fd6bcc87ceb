// What the core uses of Papa Parse. Its published types bring those of Node along, which the core does without: in the
// core's own `tsconfig.json` these stand for them.

export interface Step<Row> {
  readonly data: Row;
  readonly errors: readonly { readonly code: string }[];
  /** `cursor`: how much of the text has been read, in UTF-16 units. */
  readonly meta: { readonly cursor: number };
}

declare const Papa: {
  parse<Row extends string[]>(
    text: string,
    config: {
      readonly delimiter: string;
      readonly newline: '\n' | '\r';
      readonly step: (step: Step<Row>, parser: { abort(): void }) => void;
    },
  ): unknown;
};

export default Papa;
