import { check } from './markup';

describe('a “for” within the name of a body asks for nothing', () => {
  check([
    ['The [p:rider] said his team will appeal to the [o:Court of Arbitration for Sport].'],
    ['The [g:dockers] appealed to the [o:Tribunal for Labour Rights] on <Monday>.'],
    ['The [o:Court of Appeal for the Ninth Circuit] ruled in <December>.'],
    [
      'The [p:rider] will appeal to the [o:Court of Arbitration for Sport] for a {request|lighter ban}.',
      'rider',
      'Court of Arbitration for Sport',
    ],
    ['The [p:clerk] asked the [p:Commissioner] for Standards for a {request|ruling}.', 'clerk', 'Commissioner'],
    ['The [g:pickers] appealed to the [o:council] for {request|tents}.', 'pickers', 'council'],
    ['# [g:Dockers] Appeal To [o:Government] For {request|Help}', 'Dockers', 'Government'],
  ]);
});
