// node tagger.js FILE WRITER ROUNDS: tags so many claims one after the other, as one of several programs that do.
import { changeSidecar } from '../../../../../src/core/claims/sidecarStore';
import { FileSidecarStore } from '../../../../../src/platform/node/fileSidecarStore';

const [file = '', writer = '', rounds = '0'] = process.argv.slice(2);

async function tag(): Promise<void> {
  for (let round = 0; round < Number(rounds); round++) {
    const id = `c-${writer}${String(round).padStart(9, '0')}`;
    const claim = { id, kind: 'other', anchors: [{ exact: id, start: round, end: round + id.length }] } as const;
    const result = await changeSidecar(new FileSidecarStore(file), 'a.txt', () => [{ kind: 'add-claim', claim }]);
    if ('refusal' in result) throw new Error(result.refusal);
  }
}

void tag();
