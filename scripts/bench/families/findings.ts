import { focusCanvas, pressUntil } from '../app';
import type { Family } from '../family';
import { settled } from '../steps';

/** The list of what the plan lacks, from the key to the list on the screen. */
export const findings: Family = {
  id: 'findings',
  on: 'at once',
  figures: [{ id: 'findings.shown', name: 'Findings: key → listed', unit: 'ms' }],
  measure: async (stage) => {
    const { app } = stage;
    await focusCanvas(app);
    await settled(app);
    const heading = `[...document.querySelectorAll('aside h2')].some((h) => / to settle$/.test(h.textContent))`;
    const took = await pressUntil(app, 'Control+Shift+F', heading);
    await app.page.getByRole('button', { name: 'Close the list' }).click();
    await settled(app);
    return { 'findings.shown': took };
  },
};
