import assert from 'node:assert/strict';
import { ALL_THEMES, Workbench } from './support/workbench';

/** What VS Code asks of editor colours, and the more that it asks of high contrast. */
const CONTRAST = { light: 3, dark: 3, 'high-contrast': 4.5, 'high-contrast-light': 4.5 } as const;

/** What WCAG asks of text; the other colours are those of lines, or of the theme. */
const TEXT_CONTRAST = 4.5;

describe('the colours', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('dock-strike.article.txt');
  });
  after(() => workbench.close());

  for (const theme of ALL_THEMES) {
    it(`stand out in the theme ${theme}`, async () => {
      await workbench.useTheme(theme);
      await workbench.text.marksThat('actor', 'actors are underlined', (marked) => marked.includes('Timo Rask'));
      await workbench.text.marksThat('date', 'dates are dotted', (marked) => marked.includes('Monday evening'));
      await workbench.text.marksThat('demand', 'demands are marked', (marked) => marked.length > 0);
      await workbench.text.hover('Timo Rask');
      await workbench.screenshot(`theme-${theme}`);
      await workbench.text.leaveHover();
      const contrasts = await workbench.text.contrasts();
      console.log(
        `      ${Object.entries(contrasts)
          .map(([what, contrast]) => `${what} ${contrast.toFixed(1)}`)
          .join(', ')}`,
      );
      const least = (what: string) => (what === 'page chrome' ? TEXT_CONTRAST : CONTRAST[theme]);
      const weak = Object.entries(contrasts).filter(([what, contrast]) => contrast < least(what));
      assert.deepEqual(weak, []);
      assert.ok('page chrome' in contrasts, 'page chrome is in view');
      const { actor, demand } = await workbench.text.thicknesses();
      assert.ok(demand > actor, `demands are told from actors without colour: ${demand} to ${actor} pixels`);
    });
  }
});
