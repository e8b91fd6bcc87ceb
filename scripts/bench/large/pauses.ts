// pauses.ts FOLDER: opens the large sidecar of a folder, tags one claim more, opens it again, and prints as JSON how long
// nothing else could be done meanwhile. A program of its own, like an editor that was just started: what made the texts has
// left nothing behind that is cleared away in the middle of it.
import { ArticleText } from '../../../src/core/claims/anchor';
import { FileSidecarStore } from '../../../src/platform/node/fileSidecarStore';
import { actsOn } from './acts';
import { Stretches } from './stretches';
import { readTexts, sidecarIn } from './texts';

void main(process.argv[2]!);

async function main(folder: string): Promise<void> {
  const { article, added } = readTexts(folder);
  const { read, save } = actsOn(new FileSidecarStore(sidecarIn(folder)), new ArticleText(article), added);
  const stretches = new Stretches();
  for (const act of [read, save, read]) await act();
  console.log(JSON.stringify(await stretches.longest()));
}
