// `npm run package`: builds the extension and puts its .vsix into the project's folder.
import path from 'node:path';
import { build, packageExtension } from './host/packaging.mjs';
import { root } from './host/places.mjs';
import { runMain } from './host/problem.mjs';

runMain(async () => {
  await build();
  console.log(`Made ${path.basename(await packageExtension(root))}`);
  return 0;
});
