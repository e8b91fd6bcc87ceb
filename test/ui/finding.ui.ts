import assert from 'node:assert/strict';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSidecar } from '../../src/core/claims/sidecar';
import { sidecarFor } from './support/sidecars';
import { Workbench } from './support/workbench';

const story = (town: string) => `Quay row in ${town}

${town.toUpperCase()}, 12 May 2026 (Courier) — The dockers of ${town} want the quay by 1 June.

The council has not answered. The crews of ${town} demand to be paid at once.
`;

const QUOTES = (town: string) => [
  `The dockers of ${town} want the quay by 1 June`,
  `The crews of ${town} demand to be paid at once`,
];

/** Each town is an article with two claims. */
const TOWNS = {
  Halvern: '.article',
  Ostrand: '.article',
  Velmora: '.md',
  Kolby: '.article',
  Sundby: '.article',
  Torvik: '.article',
};

const FILES = Object.fromEntries(
  Object.entries(TOWNS).flatMap(([town, extension]) => {
    const name = `${town.toLowerCase()}${extension}`;
    return [
      // Renamed while no VS Code was there.
      [town === 'Halvern' ? 'halvern-final.article' : name, story(town)],
      [`${name}.claims.yaml`, sidecarFor(name, story(town), QUOTES(town))],
    ];
  }),
);

describe('a sidecar whose article was renamed or copied by another program', () => {
  let workbench: Workbench;
  const at = (name: string) => path.join(workbench.folder, name);
  const claimsIn = async (name: string) => readSidecar((await workbench.files.text(name)) ?? '').value.claims;

  before(async () => {
    workbench = await Workbench.open({ files: FILES });
  });
  after(() => workbench.close());

  it('is offered to the renamed article, and comes along when that is accepted', async () => {
    await workbench.openFile('halvern-final.article');
    await workbench.messages.that(/halvern-final\.article has no claims\..*its own article is gone/);
    await workbench.pause(500);
    await workbench.screenshot('finding-stray');
    await workbench.messages.answer('Bring It Here');
    await workbench.text.marksThat('claim', 'both claims stand', (marked) => marked.length === 2);
    assert.deepEqual(await workbench.text.marked('claim'), QUOTES('Halvern'));
    assert.equal(await workbench.files.text('halvern.article.claims.yaml'), undefined, 'nothing stays behind');
    // As it was, but for the article's name.
    await workbench.files.that(
      'halvern-final.article.claims.yaml',
      'it is the same',
      (text) => text === FILES['halvern.article.claims.yaml']!.replace('halvern.article', 'halvern-final.article'),
    );
  });

  it('is found again by its quotes where the text was changed as well', async () => {
    await rename(at('ostrand.article'), at('ostrand-2.article'));
    await writeFile(at('ostrand-2.article'), `UPDATE\n\n${story('Ostrand').replace('be paid', 'be fully paid')}`);
    await workbench.openFile('ostrand-2.article');
    await workbench.messages.that(/ostrand-2\.article has no claims\./);
    await workbench.messages.answer('Bring It Here');
    await workbench.text.marksThat('claim', 'the one stands', (marked) => marked.includes(QUOTES('Ostrand')[0]!));
    await workbench.text.marksThat('changed claim', 'the other has changed', (marked) => marked.length === 1);
    assert.deepEqual(await workbench.text.marked('changed claim'), [
      'The crews of Ostrand demand to be fully paid at once',
    ]);
  });

  it('is offered to a Markdown file that nobody annotates, if it lies beside it', async () => {
    await rename(at('velmora.md'), at('velmora-renamed.md'));
    await workbench.openFile('velmora-renamed.md');
    await workbench.messages.that(/velmora-renamed\.md has no claims\./);
    await workbench.messages.answer('Bring It Here');
    await workbench.text.marksThat('claim', 'both claims stand', (marked) => marked.length === 2);
  });

  it('finds its article by its text when the sidecar is opened, and goes to it', async () => {
    await mkdir(at('archive'));
    await rename(at('torvik.article'), at('archive/torvik-1905.txt'));
    await workbench.openFile('torvik.article.claims.yaml');
    await workbench.command('Blue Pencil: Find the Article of This Sidecar…');
    await workbench.questions.titled(/Which article do these claims belong to/);
    await workbench.questions.choices.filter({ hasText: 'torvik-1905.txt' }).waitFor();
    await workbench.screenshot('finding-article');
    // Other articles without claims are about other towns.
    assert.equal(await workbench.questions.choices.count(), 2);
    await workbench.press('Enter');
    await workbench.text.marksThat('claim', 'both claims stand', (marked) => marked.length === 2);
    assert.deepEqual(await workbench.text.marked('claim'), QUOTES('Torvik'));
    await workbench.files.gone('torvik.article.claims.yaml');
    assert.equal((await claimsIn('archive/torvik-1905.txt.claims.yaml')).length, 2);
  });

  it('is offered to a copy as a copy, which then goes its own way', async () => {
    await copyFile(at('kolby.article'), at('kolby copy.article'));
    await workbench.openFile('kolby copy.article');
    await workbench.messages.that(/kolby copy\.article has no claims, but .*kolby\.article\.claims\.yaml was made/);
    await workbench.pause(500);
    await workbench.screenshot('finding-copy');
    await workbench.messages.answer('Take a Copy');
    await workbench.text.marksThat('claim', 'both claims stand', (marked) => marked.length === 2);
    assert.deepEqual(await workbench.text.marked('claim'), QUOTES('Kolby'));
    assert.match((await workbench.files.text('kolby copy.article.claims.yaml'))!, /file: "kolby copy\.article"/);
    await workbench.search.find('demand to be paid');
    await workbench.command('Blue Pencil: Delete Claim');
    await workbench.files.that('kolby copy.article.claims.yaml', 'the copy has lost one', (text) => !/paid/.test(text));
    assert.equal((await claimsIn('kolby copy.article.claims.yaml')).length, 1);
    assert.equal(await workbench.files.text('kolby.article.claims.yaml'), FILES['kolby.article.claims.yaml']);
  });

  it('is offered to a copy of an article that was edited since its claims were tagged', async () => {
    await writeFile(at('kolby.article'), story('Kolby').replace('Quay row', 'Second quay row'));
    await copyFile(at('kolby.article'), at('kolby again.article'));
    await workbench.openFile('kolby again.article');
    await workbench.messages.that(/kolby again\.article has no claims, but .*kolby\.article\.claims\.yaml was made/);
    await workbench.messages.answer('Take a Copy');
    await workbench.text.marksThat('claim', 'both claims stand', (marked) => marked.length === 2);
    // The list of files is no longer than before.
    for (const name of ['kolby again.article', 'kolby again.article.claims.yaml']) await rm(at(name));
  });

  it('is not offered again in the window where the message was closed, nor ever when that is what was answered', async () => {
    const offer = /sundby-2\.article has no claims/;
    await rename(at('sundby.article'), at('sundby-2.article'));
    const openAnew = async () => {
      await workbench.openFile('kolby.article');
      await workbench.command('View: Close All Editors');
      await workbench.openFile('sundby-2.article');
      await workbench.text.marksThat('date', 'its dates are marked', (marked) => marked.length > 1);
      // It waits for a second before it looks, and looking through a folder of a dozen sidecars takes far less.
      await workbench.pause(4000);
    };
    await workbench.openFile('sundby-2.article');
    await workbench.messages.that(offer);
    await workbench.command('Notifications: Clear All Notifications');
    await openAnew();
    assert.equal(await workbench.messages.all.filter({ hasText: offer }).count(), 0, 'not again in this window');

    await workbench.reload();
    await workbench.openFile('sundby-2.article');
    await workbench.messages.that(offer);
    await workbench.messages.answer('Never for This File');
    // VS Code takes a moment to store what it is told to remember.
    await workbench.pause(2000);
    await workbench.reload();
    await openAnew();
    assert.equal(await workbench.messages.all.filter({ hasText: offer }).count(), 0, 'never again');
    assert.ok(await workbench.files.text('sundby.article.claims.yaml'), 'the sidecar is where it was');
  });
});
