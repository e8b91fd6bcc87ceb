import { sidecarProblemSteps } from '../../../src/core/articleProblems';
import { locateSteps, type ArticleText } from '../../../src/core/claims/anchor';
import type { Claim, ClaimAnchor } from '../../../src/core/claims/claim';
import { withPlacementSteps } from '../../../src/core/claims/located';
import { readSidecarSteps } from '../../../src/core/claims/sidecar';
import { changeSidecar, type SidecarStore } from '../../../src/core/claims/sidecarStore';
import { inSteps } from '../../../src/core/text/steps';
import { inSlices } from '../../../src/editor/slices';

/** What the editor does with a sidecar, as the editor does it. */
export interface Acts {
  /** From the store to its claims, in their places, and what the rules find in them. */
  readonly read: () => Promise<void>;
  /** From the act to the new file in the store. */
  readonly save: () => Promise<void>;
}

/** @param added the claim that is saved */
export function actsOn(store: SidecarStore, article: ArticleText, added: Claim): Acts {
  return {
    async read() {
      const { text = '' } = await store.read();
      const { value: sidecar, problems: sidecarProblems } = await inSlices(readSidecarSteps(text));
      await inSlices(placingSteps(article, sidecar.claims));
      await inSlices(sidecarProblemSteps({ sidecar, sidecarProblems }));
    },
    async save() {
      await changeSidecar(store, 'article.txt', () => [{ kind: 'add-claim', claim: added }], inSlices);
    },
  };
}

function* placingSteps(article: ArticleText, claims: readonly Claim[]) {
  const anchors: ClaimAnchor[] = [];
  yield* inSteps(claims, (claim) => anchors.push(...claim.anchors));
  return yield* withPlacementSteps(claims, yield* locateSteps(article, anchors));
}
