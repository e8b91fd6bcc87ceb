export { resolveDemands } from './resolve';
export { proposals as demandProposals, scanDemands } from './scan';
