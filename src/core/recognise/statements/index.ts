export { resolveStatement } from './resolve';
export { scanStatements } from './scan';
