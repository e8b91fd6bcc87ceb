export { ArticleText } from './articleText';
export { carry, regained, wordedEnds, type TextChange } from './carry';
export { describe, LONGEST_QUOTE, type DescribedAnchor, type Description } from './describe';
export { locate, locateSteps, type LocateOptions } from './locate';
export { MOST_COMMITS, originalsAmong, soughtHashes } from './originals';
export { overtyping, type Overtyping } from './overtyping';
export type { Choice, Placement } from './placement';
export { amongArrived, arrived, removalOf, restored, type Removal } from './removal';
export { RawPositions } from './rawPositions';
