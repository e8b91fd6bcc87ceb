export { resolveDemand } from './resolve';
export { proposals as demandProposals, scanDemands } from './scan';
