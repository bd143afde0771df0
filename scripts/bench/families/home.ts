import { PROJECT_FOLDER } from '../../project';
import { atHome, clickUntil, planShown } from '../app';
import { AT_ONCE, startWindow } from '../electron';
import type { Family } from '../family';
import { settled } from '../steps';

const PLANS = 50;
/** In the page: Home, and every plan's picture has been decoded. */
const PICTURES = `document.querySelectorAll('main [data-card] img').length >= ${PLANS} &&
  [...document.querySelectorAll('main [data-card] img')].every(({ complete, naturalWidth }) => complete && naturalWidth > 0)`;

/** Home with fifty plans: from leaving a plan to all their pictures on the screen. */
export const home: Family = {
  id: 'home',
  on: 'desk',
  figures: [{ id: 'home.pictures', name: 'Home with 50 plans: click → all pictures', unit: 'ms' }],
  measure: async ({ machine, withPlans }) => {
    const env = { ALLTHROUGH_USER_DATA: await withPlans(PLANS) };
    const app = await startWindow(machine, PROJECT_FOLDER, { switches: AT_ONCE, env });
    try {
      await atHome(app);
      await app.page.locator('main [data-card]').first().click();
      await planShown(app);
      await settled(app);
      const back = app.page.getByRole('button', { name: 'All plans' });
      return { 'home.pictures': await clickUntil(app, back, PICTURES) };
    } finally {
      await app.stop();
    }
  },
};
