import type { Validator } from '../yaml/checking/validator';

declare const validate: Validator;
export default validate;
