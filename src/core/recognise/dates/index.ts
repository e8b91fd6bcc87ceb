export { resolveDates } from './resolve';
export { scanDates } from './scan';
