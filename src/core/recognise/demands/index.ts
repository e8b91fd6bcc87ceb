export { announcementIn, itemDemands } from './context/announced';
export { answerDemands } from './context/interviewed';
export { lastSides } from './context/bystanders';
export { answered, mayBeAnswered, openingReply } from './context/nextPassage';
export { resolveDemand } from './resolve';
export { proposals as demandProposals, scanDemands } from './scan';
