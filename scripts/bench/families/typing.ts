import { pressUntil } from '../app';
import type { Window } from '../electron';
import type { Family } from '../family';
import { median, quantile } from '../figure';
import { settled } from '../steps';
import { selectOne } from './edit';

const TEXT = 'catch up reading';

/** Letters into a title, from the key to the frame that shows them: in the inspector, where each is kept, and on a card. */
export const typing: Family = {
  id: 'typing',
  on: 'at once',
  figures: [
    { id: 'typing.inspector', name: 'Typing in the inspector: key → painted', unit: 'ms' },
    { id: 'typing.inspectorSlow', name: 'Typing in the inspector, 95 of 100', unit: 'ms', quiet: true },
    { id: 'typing.card', name: 'Typing on a card: key → painted', unit: 'ms' },
    { id: 'typing.cardSlow', name: 'Typing on a card, 95 of 100', unit: 'ms', quiet: true },
  ],
  measure: async (stage) => {
    const { app } = stage;
    await selectOne(stage);
    await app.page.keyboard.press('F2');
    await app.page.locator('[data-canvas] textarea').waitFor();
    const card = await typed(app);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('complementary').getByRole('textbox', { name: 'Title' }).click();
    const inspector = await typed(app);
    await settled(app);
    return {
      'typing.inspector': median(inspector) ?? 0,
      'typing.inspectorSlow': quantile(inspector, 0.95) ?? 0,
      'typing.card': median(card) ?? 0,
      'typing.cardSlow': quantile(card, 0.95) ?? 0,
    };
  },
};

async function typed(app: Window): Promise<readonly number[]> {
  const took: number[] = [];
  for (const letter of TEXT.replaceAll(' ', '')) {
    const before = await app.page.evaluate<string>('document.activeElement.value');
    took.push(await pressUntil(app, letter, `document.activeElement.value !== ${JSON.stringify(before)}`));
  }
  return took;
}
