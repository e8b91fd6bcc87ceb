import assert from 'node:assert/strict';
import { ArticleText, describe as described, locate, type DescribedAnchor } from '../../../../src/core/claims/anchor';
import { kinship } from '../../../../src/core/claims/kinship';
import { withPlacements } from '../../../../src/core/claims/located';
import { attaching, orphanAnchor, orphanStanding, withAnchor } from '../../../../src/core/claims/orphans';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../src/core/claims/sidecarEdit';

const TEXT = 'The union wants the quay reopened by 1 June. The council has not answered the letter yet.\n';

function anchorOf(words: string, text = TEXT): DescribedAnchor {
  const start = text.indexOf(words);
  const description = described(new ArticleText(text), { start, end: start + words.length });
  assert.ok(description.kind === 'described');
  return description.anchor;
}

const SIDECAR = `format: claims-sidecar/1
claims:
  # ask again on Monday
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "the bridge over the northern sound must be built at once"
        state: lost
        x_hand: "kept"
    parked:
      by: jo
      at: "2026-05-12T08:00:00Z"
`;

function located(sidecar: string, text = TEXT) {
  const { claims } = readSidecar(sidecar).value;
  return withPlacements(
    claims,
    locate(
      new ArticleText(text),
      claims.flatMap(({ anchors }) => anchors),
    ),
  );
}

describe('orphans', () => {
  it('are told by what is to be done about them', () => {
    const twice = 'Pay the crew now. Some days went by at sea.\n\nPay the crew now. Some days went by at sea.\n';
    const of = (exact: string, parked: string, text: string) =>
      orphanStanding(
        located(
          `format: claims-sidecar/1\nclaims:\n  - id: c-aaaaaaaaa1\n    kind: demand\n    anchors:\n      - exact: "${exact}"\n${parked}`,
          text,
        )[0]!,
      );
    assert.equal(of('The council has not answered', '', TEXT), undefined);
    assert.equal(of('the night boats will be stopped', '', TEXT), 'lost');
    assert.equal(of('Pay the crew now.', '', twice), 'ambiguous');
    assert.equal(of('the night boats will be stopped', '    parked: { by: jo }\n', TEXT), 'aside');
    assert.equal(of('the night boats will be stopped', '    parked: { reason: "cut by the desk" }\n', TEXT), 'buried');
    assert.equal(of('The council has not answered', '    parked: { by: jo }\n', TEXT), undefined, 'it was found again');
  });

  it('are attached to other words, and nothing else of the claim is touched', () => {
    const [orphan] = located(SIDECAR);
    const anchor = anchorOf('wants the quay reopened by 1 June');
    const index = orphanAnchor(orphan!)!;
    const result = editSidecar(SIDECAR, 'a.txt', attaching(orphan!.claim, index, anchor));
    assert.ok('text' in result);
    const [after] = located(result.text);
    assert.equal(after!.state, 'exact');
    assert.deepEqual(after!.claim, withAnchor(orphan!.claim, index, anchor));
    assert.equal(after!.claim.parked, undefined);
    assert.match(result.text, /# ask again on Monday\n {2}- id: c-aaaaaaaaa1\n/);
    assert.match(result.text, /x_hand: "kept"/);
    assert.doesNotMatch(result.text, /state:|bridge|parked/);
  });
});

describe('kinship', () => {
  const sidecarOf = (...anchors: readonly string[]) =>
    readSidecar(
      `format: claims-sidecar/1\nclaims:\n${anchors
        .map((anchor, i) => `  - id: c-aaaaaaaaa${i}\n    kind: demand\n    anchors:\n      - ${anchor}\n`)
        .join('')}`,
    ).value;
  const article = new ArticleText(TEXT);

  for (const [what, anchors, expected] of [
    ['the hash of the text', [`{ exact: "x y", text_hash: ${article.hash} }`], 'text'],
    [
      'half of the quotes',
      ['{ exact: "wants the quay reopened" }', '{ exact: "a bridge over the northern sound" }'],
      'words',
    ],
    ['quotes in another form', ['{ exact: "council  has\\nnot answered the letter yet." }'], 'words'],
    ['a short quote alone', ['{ exact: "wants the quay reopened" }'], undefined],
    ['words that anybody writes', ['{ exact: "The council" }', '{ exact: "the letter" }'], undefined],
    ['quotes of another text', ['{ exact: "a bridge over the northern sound will be built" }'], undefined],
    ['no claims', [], undefined],
  ] as const) {
    it(`by ${what}: ${String(expected)}`, () => assert.equal(kinship(sidecarOf(...anchors), article), expected));
  }

  it('holds for the same text with other line ends and a BOM', () => {
    const sidecar = sidecarOf(`{ exact: "x y", text_hash: ${article.hash} }`);
    assert.equal(kinship(sidecar, new ArticleText(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`)), 'text');
  });
});
