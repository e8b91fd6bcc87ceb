import { bluePencil } from './bluePencil';
import { chronoNode } from './chrono';
import { compromise } from './compromise';
import { recognizersText } from './recognizersText';
import type { Tool } from './tool';
import { winkNlp } from './wink';

export { bluePencil };
export type { Ability, Answer, Tool } from './tool';

/** What the recogniser is measured beside. */
export const PEERS: readonly Tool[] = [compromise, winkNlp, chronoNode, recognizersText];
