// The entry of `npm start`. Up to the version check it uses nothing that an old Node.js lacks, and nothing from npm.
import { requireNode, runMain } from './host/problem.mjs';

runMain(async () => {
  requireNode();
  const { main } = await import('./start/main.mjs');
  return main(process.argv.slice(2));
});
