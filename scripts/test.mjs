// The entry of `npm test`. Up to the version check it uses nothing that an old Node.js lacks, and nothing from npm.
import { requireNode, runMain } from './host/problem.mjs';

runMain(async () => {
  requireNode();
  const { main } = await import('./test/main.mjs');
  return main(process.argv.slice(2));
});
