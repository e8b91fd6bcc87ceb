export { announcementIn, itemDemands } from './context/announced';
export { answerDemands } from './context/interviewed';
export { answered, mayBeAnswered, openingReply } from './context/nextPassage';
export { resolveDemand } from './resolve';
export { proposals as demandProposals, scanDemands } from './scan';
