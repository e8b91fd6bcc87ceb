import { analyse } from '../../../src/core/recognise/analyse';
import { toInterchange } from '../../../src/core/recognise/interchange';
import type { Tool } from './tool';

export const bluePencil: Tool = {
  name: 'Blue Pencil',
  gives: new Set([
    ...(['actors', 'actors.type', 'actors.role', 'names', 'names.type', 'dates', 'dates.type', 'dates.value'] as const),
    ...(['demands', 'demands.type', 'demands.demander', 'demands.addressee', 'demands.status'] as const),
    ...(['statements', 'statements.source', 'statements.cue', 'statements.directness', 'statements.polarity'] as const),
  ]),
  answer: (text, referenceDate) => {
    const { marks, unread } = analyse(text, referenceDate === undefined ? {} : { referenceDate });
    // A fault is none of the misses that are counted here.
    if (unread.length > 0) throw unread[0]!.fault;
    return marks.map((mark) => ({ ...toInterchange(mark), rule: mark.rule }));
  },
};
