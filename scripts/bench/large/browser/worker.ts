// Opens the large sidecar, tags one claim more and opens it again: in a browser’s worker, as in VS Code for the Web.
import { ArticleText } from '../../../../src/core/claims/anchor';
import type { Claim } from '../../../../src/core/claims/claim';
import type { SidecarStore } from '../../../../src/core/claims/sidecarStore';
import { decodeSteps, encodeSteps } from '../../../../src/core/text/parts';
import { inSlices } from '../../../../src/editor/slices';
import { actsOn } from '../acts';

/** What longestTask.mjs sends. */
interface Order {
  readonly article: string;
  readonly sidecar: Uint8Array;
  readonly added: Claim;
}

/** A file behind VS Code's file API. */
class BytesStore implements SidecarStore {
  constructor(private bytes: Uint8Array) {}

  async read() {
    const text = await inSlices(decodeSteps(this.bytes, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })));
    return { text, version: text };
  }

  async replace(expectedVersion: string, text: string) {
    const bytes = await inSlices(encodeSteps(text, new TextEncoder()));
    if ((await this.read()).text !== expectedVersion) return 'conflict';
    this.bytes = bytes;
    return 'stored';
  }

  remove(): Promise<'conflict'> {
    throw new Error('Nothing is taken away here.');
  }
}

/** Resolves when all is done and can be seen in the trace, between its stamps “begin” and “end”. */
export async function work({ article, sidecar, added }: Order): Promise<void> {
  const { read, save } = actsOn(new BytesStore(sidecar), new ArticleText(article), added);
  // What was sent has been taken in.
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.timeStamp('begin');
  for (const act of [read, save, read]) await act();
  console.timeStamp('end');
  await new Promise((resolve) => setTimeout(resolve, 100));
}
