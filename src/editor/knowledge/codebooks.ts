import type { Codebook } from '../../core/knowledge/codebook';
import { CODEBOOK_PATH, readCodebook } from '../../core/knowledge/codebookFile';
import type { Log } from '../log';
import { SharedFile } from '../files/sharedFile';

/** The tags that the workspaces have agreed on: `.bluepencil/codebook.yaml`; `undefined` where there is none that can be read. */
export class Codebooks extends SharedFile<Codebook | undefined> {
  constructor(log: Log) {
    super(CODEBOOK_PATH, log, (text) => (text === undefined ? undefined : readCodebook(text).value));
  }
}
