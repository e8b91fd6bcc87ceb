/** A sidecar in which much of what YAML can be written like is. */
export const WHOLE = `# desk copy
format: claims-sidecar/1
article: { file: quay.md, published: "2026-05-11" }
actors:
  - id: mara
    name: "Mara Lind"
    aliases: [Lind, 'Ms Lind']
claims:
  # asked the league (jo)
  - id: c-7f3kq9m2xw
    kind: demand
    text: >
      The council should
      reopen the quay
    anchors:
      - exact: "reopen the quay 🚢"
        prefix: "must "
        start: 5
        end: 23
        text_hash: c25d7ce0b498
    claimant: mara
    confidence: 0.9 # sure
    tags: [quay]

  - id: c-n4z8t0hb6r
    kind: threat
    anchors: [{ exact: "we will strike", start: 40, end: 54 }]
    note: |
      “will” or “may”?
        - check the tape
    x_tool: { kept: [1, 2] }
decisions:
  - { kind: rejected, exact: "sources said", start: 412 }
# the end
`;

const TOKENS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ':',
    ' : ',
    '- ',
    '? ',
    ', ',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '#',
    ' #',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '  ',
    '\ufeff',
    '\u2028',
    '\0',
    '~',
    'null',
  ],
  ...['__proto__: {}\n', 'constructor: 1\n', '<<<<<<< ours\n', '=======\n', '>>>>>>> theirs\n', '\\u0000', '@', '`'],
  ...[
    'claims:\n',
    '  - id: c-7f3kq9m2xw\n',
    'format: claims-sidecar/2\n',
    'yes',
    '0x1f',
    '1e999',
    '🚢',
    '[[[[[[[[',
    '- - - - ',
  ],
];

/** The whole file with one to three things done to it: bytes flipped, lines dropped, repeated, swapped, signs put in. */
export function mutated(random: (below: number) => number): Buffer {
  let bytes: Buffer = Buffer.from(random(4) === 0 ? WHOLE.replaceAll('\n', '\r\n') : WHOLE);
  for (let times = 1 + random(3); times > 0; times--) {
    const act = random(6);
    if (act === 0) {
      bytes[random(bytes.length)]! ^= 1 << random(8);
    } else if (act === 1) {
      const at = random(bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(TOKENS[random(TOKENS.length)]!), bytes.subarray(at)]);
    } else if (act === 2) {
      const at = random(bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(12))]);
    } else if (act === 5 && random(8) === 0) {
      bytes = bytes.subarray(0, random(bytes.length));
    } else {
      const lines = bytes.toString('latin1').split('\n');
      const [at, other] = [random(lines.length), random(lines.length)];
      if (act === 3) lines.splice(at, 1);
      else if (act === 4) lines.splice(other, 0, lines[at]!);
      else [lines[at], lines[other]] = [lines[other]!, lines[at]!];
      bytes = Buffer.from(lines.join('\n'), 'latin1');
    }
    if (bytes.length === 0) break;
  }
  return bytes;
}

/** Random numbers below a bound, the same for the same seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
