/** “Fit the whole plan”: all of it in view, as far as one still sees something in it. */
import { flushSync } from 'react-dom';
import { lensesOnScreen } from '#renderer/lenses';
import type { Viewport } from '#renderer/session';
import type { Backstage } from '../stage';
import type { Steering } from './steering';
import { firstViewport, fittedViewport, isOther } from './viewport';

/** Below this zoom the rows of a lens with lanes are hairs, and most of the canvas is empty beside them. */
const LEAST_SEEN = 0.3;

/**
 * Fits when called. What is too high to be seen whole is fitted by its width and shown from its top, and the lens says
 * what can be done; asked once more, all of it comes, however small.
 */
export function createFit(backstage: Backstage, { now, go }: Pick<Steering, 'now' | 'go'>): () => void {
  const { now: stage } = backstage;
  let shownFromTop: Viewport | null = null;
  return () => {
    const { layOutWhole: lay, saysTooHigh } = lensesOnScreen[stage().lensId];
    const again = shownFromTop !== null && !isOther(shownFromTop, now());
    shownFromTop = null;
    layOutWhole(backstage);
    const whole = fittedViewport(stage().scene, stage().pane);
    if (!lay || !saysTooHigh || whole.zoom >= LEAST_SEEN || again) {
      go(whole);
      return;
    }
    lay(1);
    drawn();
    shownFromTop = firstViewport(stage().scene, stage().pane);
    go(shownFromTop);
    saysTooHigh();
  };
}

/** A lens that fits the width it is given gets as much more as fitting the height takes away, so that both are filled. */
function layOutWhole({ now }: Backstage): void {
  const { layOutWhole: lay } = lensesOnScreen[now().lensId];
  if (!lay) return;
  lay(1);
  drawn();
  const { scene, pane } = now();
  lay(scene.body.height / pane.height);
  drawn();
}

/** What has just been switched is drawn first, so that what follows sees it. */
export function drawn(): void {
  flushSync(() => undefined);
}
