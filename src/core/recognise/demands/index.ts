export { resolveDemands } from './resolve';
export { scanDemands } from './scan';
