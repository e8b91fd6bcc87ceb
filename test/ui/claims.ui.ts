import assert from 'node:assert/strict';
import { ALL_THEMES, Workbench } from './support/workbench';

/** What VS Code asks of editor colours, and the more that it asks of high contrast. */
const CONTRAST = { light: 3, dark: 3, 'high-contrast': 4.5, 'high-contrast-light': 4.5 } as const;

const TEXT = `Night ferry row widens

PORT ELLIS, 12 May 2026 (Courier) — The dockers' league wants the town council to reopen the old quay by 1 June. “If they stay silent, we will stop the night boats,” said Mara Lind, who leads it.

The harbour office said the cranes are perfectly safe for everybody. Nobody from the council was there.

The old gate is shut.

The old gate is shut.

The old gate is shut.

The old gate is shut.
`;

const SIDECAR = `format: claims-sidecar/1
actors:
  - { id: mara-lind, name: "Mara Lind", type: person }
  - { id: council, name: "Town council", type: organisation }
claims:
  - id: c-aaaaaaaaa1
    kind: threat
    anchors:
      - exact: "we will stop the night boats"
    claimant: mara-lind
    addressee: council
    status: checking
    due: { value: "2026-06-01" }
    confidence: 0.8
    tags: [boats, quay]
    evidence:
      - { url: "https://example.org/letter", title: "The letter" }
    note: "Second time."
    author: jo
    created: "2026-05-12T08:30:00Z"
  - id: c-aaaaaaaaa2
    kind: demand
    anchors:
      - exact: "reopen the old quay by 1 June"
    addressee: council
  - id: c-aaaaaaaaa3
    kind: assertion
    anchors:
      - exact: "the cranes are entirely safe for everybody"
        prefix: "The harbour office said "
        suffix: ". Nobody from the council"
  - id: c-aaaaaaaaa4
    kind: question
    anchors:
      - exact: "The old gate is shut"
  - id: c-aaaaaaaaa5
    kind: promise
    anchors:
      - exact: "a bridge over the northern sound will be built next year"
    status: open
`;

/** Of an article in which nobody of the other one is named. */
const OTHER_TEXT = 'The lamps on the pier are out again.\n';
const OTHER_SIDECAR = `format: claims-sidecar/1
claims:
  - id: c-bbbbbbbbb1
    kind: assertion
    anchors:
      - exact: "The lamps on the pier are out"
`;

/** Of lines that go on beyond the edge of the window, where they are not broken. */
const LONG_TEXT = `${'The dockers met at the old quay in the rain. '.repeat(8)}Nobody may cross the bridge before June.
They ask why. ${'The ferry was late again. '.repeat(12)}We will be back, said the crew.
`;
const LONG_SIDECAR = `format: claims-sidecar/1
claims:
  - id: c-ccccccccc1
    kind: demand
    anchors:
      - exact: "Nobody may cross the bridge before June"
  - id: c-ccccccccc2
    kind: question
    anchors:
      - exact: "They ask why"
  - id: c-ccccccccc3
    kind: promise
    anchors:
      - exact: "We will be back"
`;

describe('claims', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      files: {
        'row.article': TEXT,
        'row.article.claims.yaml': SIDECAR,
        'lamps.article': OTHER_TEXT,
        'lamps.article.claims.yaml': OTHER_SIDECAR,
        'long.txt': LONG_TEXT,
        'long.txt.claims.yaml': LONG_SIDECAR,
      },
    });
    await workbench.openFile('row.article');
  });
  after(() => workbench.close());

  it('are framed in the text, each state in its own way', async () => {
    await workbench.text.marksThat('claim', 'claims are framed', (marked) =>
      marked.join().includes('stop the night boats'),
    );
    await workbench.text.marksThat('changed claim', 'the changed one too', (marked) =>
      marked.join().includes('perfectly'),
    );
    await workbench.text.marksThat('ambiguous claim', 'and the ambiguous', (marked) => marked.length > 1);
  });

  it('are listed in their view, and those without a sure place among the orphans below', async () => {
    await workbench.command('Blue Pencil: Focus on Claims View');
    await workbench.sideBar.listed([
      'Demand, “reopen the old quay by 1 June”',
      'Threat, “we will stop the night boats”, Mara Lind, checking',
      'Assertion, “the cranes are entirely safe for everybody”, its words have changed',
      'Question, “The old gate is shut”, several places match',
      'Several places match, 1',
      'Question, “The old gate is shut”, several places match',
      'Not found in the text, 1',
      'Promise, “a bridge over the northern sound will be built next year”, open, not found in the text',
    ]);
    await workbench.screenshot('claims-view');
  });

  it('are listed by their claimants, and only some of them, until all are wanted again', async () => {
    const demand = 'Demand, “reopen the old quay by 1 June”';
    const threat = 'Threat, “we will stop the night boats”, Mara Lind, checking';
    const assertion = 'Assertion, “the cranes are entirely safe for everybody”, its words have changed';
    const question = 'Question, “The old gate is shut”, several places match';
    const orphans = [
      'Several places match, 1',
      question,
      'Not found in the text, 1',
      'Promise, “a bridge over the northern sound will be built next year”, open, not found in the text',
    ];
    await workbench.command('Blue Pencil: Sort Claims…');
    await workbench.questions.titled(/Sort Claims/);
    await workbench.type('claimant');
    await workbench.press('Enter');
    await workbench.sideBar.listed([threat, demand, assertion, question, ...orphans]);
    await workbench.sideBar.says(/Sorted by claimant/);
    await workbench.command('Blue Pencil: Show Only Some Claims…');
    await workbench.questions.titled(/Show Only/);
    await workbench.questions.choose('Assertion');
    await workbench.questions.choose('Demand');
    await workbench.screenshot('claims-show-only');
    await workbench.press('Enter');
    await workbench.sideBar.listed([demand, assertion, ...orphans]);
    await workbench.sideBar.says(/2 of 4 claims are shown: Assertion, Demand/);
    await workbench.screenshot('claims-narrowed');
    await workbench.command('Blue Pencil: Show All Claims Again');
    await workbench.sideBar.listed([threat, demand, assertion, question, ...orphans]);
    await workbench.command('Blue Pencil: Sort Claims…');
    await workbench.questions.titled(/Sort Claims/);
    await workbench.type('place');
    await workbench.press('Enter');
    await workbench.sideBar.listed([demand, threat, assertion, question, ...orphans]);
  });

  it('of one claimant alone are told by the name, also in an article that does not have it', async () => {
    const open = async (article: string) => {
      await workbench.command('View: Show Explorer');
      await workbench.openFile(article);
      await workbench.command('Blue Pencil: Focus on Claims View');
    };
    await workbench.command('Blue Pencil: Show Only Some Claims…');
    await workbench.questions.titled(/Show Only/);
    await workbench.questions.choose('Mara Lind');
    await workbench.press('Enter');
    await workbench.sideBar.says(/1 of 4 claims are shown: Mara Lind/);
    await open('lamps.article');
    await workbench.sideBar.says(/0 of 1 claims are shown: Mara Lind/);
    await workbench.command('Blue Pencil: Show All Claims Again');
    await workbench.sideBar.listedOnce(/“The lamps on the pier are out”/);
    await open('row.article');
    await workbench.sideBar.listedOnce(/“we will stop the night boats”/);
  });

  it('that are tagged while the list shows only others are told of, with a way to list them', async () => {
    const tag = async (words: string) => {
      await workbench.search.find(words);
      await workbench.press('Alt+c');
      for (const title of [/What kind/, /Who says/, /Assertion/]) {
        await workbench.questions.titled(title);
        await workbench.press('Enter');
      }
    };
    const narrow = async () => {
      await workbench.command('Blue Pencil: Show Only Some Claims…');
      await workbench.questions.titled(/Show Only/);
      await workbench.questions.choose('Threat');
      await workbench.press('Enter');
      await workbench.sideBar.says(/1 of 4 claims are shown: Threat/);
    };
    const undo = async (words: string) => {
      await workbench.text.focus();
      await workbench.command('Blue Pencil: Undo Annotation');
      await workbench.files.that('row.article.claims.yaml', 'the claim is gone', (text) => !text.includes(words));
    };
    await narrow();
    await tag('Nobody from the council was there');
    await workbench.questions.titled(/Your name/);
    await workbench.type('jo');
    await workbench.press('Enter');
    await workbench.messages.that(
      /The claim was saved\. The Claims view does not list it because it shows only: Threat\./,
    );
    await workbench.sideBar.says(/1 of 5 claims are shown: Threat/);
    await workbench.screenshot('claims-hidden');
    await workbench.messages.answer('Show All Claims');
    await workbench.sideBar.listedOnce(/“Nobody from the council was there”/);
    await undo('council was there');
    // The list was whole in between: who narrows it anew is told anew.
    await narrow();
    await tag('Nobody from the council was there');
    await workbench.messages.that(/The Claims view does not list it because it shows only: Threat\./);
    await workbench.messages.answer('Show All Claims');
    await undo('council was there');
  });

  it('are told of by keyboard where the text must scroll sideways', async () => {
    await workbench.command('View: Show Explorer');
    await workbench.openFile('long.txt');
    await workbench.text.marksAre('claim', [
      'Nobody may cross the bridge before June',
      'They ask why',
      'We will be back',
    ]);
    await workbench.press('Control+Home');
    for (const [key, says] of [
      ['Control+F7', /Demand/],
      ['Control+F7', /Question/],
      ['Control+F7', /Promise/],
      ['Control+Shift+F7', /Question/],
      ['Control+Shift+F7', /Demand/],
    ] as const) {
      await workbench.press(key);
      await workbench.text.hoverThat('the hover of a claim', says);
    }
    await workbench.openFile('row.article');
  });

  for (const theme of ALL_THEMES) {
    it(`stand out in the theme ${theme}`, async () => {
      await workbench.useTheme(theme);
      await workbench.text.marksThat('claim', 'claims are framed', (marked) => marked.length > 0);
      await workbench.text.hover('stop the night');
      await workbench.screenshot(`claims-${theme}`);
      await workbench.text.leaveHover();
      const contrasts = Object.entries(await workbench.text.contrasts()).filter(([what]) => what.includes('claim'));
      assert.equal(contrasts.length, 3);
      assert.deepEqual(
        contrasts.filter(([, contrast]) => contrast < CONTRAST[theme]),
        [],
      );
    });
  }
});

describe('the claims of an article whose sidecar is in front', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ files: { 'row.article': TEXT, 'row.article.claims.yaml': SIDECAR } });
  });
  after(() => workbench.close());

  it('are listed, also where the article itself was never looked at', async () => {
    await workbench.openFile('row.article.claims.yaml');
    await workbench.command('Blue Pencil: Focus on Claims View');
    await workbench.sideBar.listedOnce(/“reopen the old quay by 1 June”$/);
  });

  it('are selected in their list as the cursor goes through the sidecar', async () => {
    await workbench.text.focus();
    await workbench.search.find('we will stop the night boats');
    await workbench.sideBar.selected(/“we will stop the night boats”/);
    await workbench.search.find('the cranes are entirely safe');
    await workbench.sideBar.selected(/“the cranes are entirely safe for everybody”/);
    await workbench.screenshot('claims-beside-sidecar');
  });
});
