import type { Validator } from '../yaml/schemaCheck';

declare const validate: Validator;
export default validate;
