/** What is wrong with a value at a place (Ajv's error objects, as far as they are used). */
export interface SchemaFault {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

declare const validate: Validator;
export default validate;
