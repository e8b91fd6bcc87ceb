/** A fault as a validator tells it (Ajv's error objects, as far as they are used). */
export interface SchemaFault {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema compiled to a function (Ajv's standalone code); it leaves what it found in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}
