// node rewriter.js FILE: replaces the file by one of two texts in turn until it is killed; says so once it has begun.
import { FileSidecarStore } from '../../../../../src/platform/node/fileSidecarStore';

const TEXTS = ['old', 'new'].map((word) => `note: "${word.repeat(200_000)}"\n`);

async function rewrite(file: string): Promise<never> {
  const store = new FileSidecarStore(file);
  process.stdout.write('writing\n');
  for (let round = 1; ; round++) await store.replace((await store.read()).version, TEXTS[round % TEXTS.length]!);
}

void rewrite(process.argv[2] ?? '');
