/** A lens that says itself where in a row a card lies may lay it out of view when it is let go: the view goes after it. */
import { useEffect } from 'react';
import { bottomOf } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { cardOf, useBackstage } from '../stage';
import type { Steering } from './steering';
import { restingViewport, revealingViewport, seenRect } from './viewport';

export function useFollowedDrop({ now, go }: Steering): void {
  const backstage = useBackstage();
  useEffect(() => {
    let frame = 0;
    const stop = backstage.gestures.subscribe((gesture, before) => {
      if (before.kind !== 'place' || gesture.kind !== 'rest' || backstage.now().lens.freePositions) return;
      const { held } = before;
      // By the next frame what was done is drawn, and cards are where they are from now on.
      frame = requestAnimationFrame(() => {
        const { scene, pane } = backstage.now();
        const card = cardOf(backstage.now(), held);
        const seen = seenRect(now(), pane);
        if (!card || (card.rect.y >= seen.y && bottomOf(card.rect) <= bottomOf(seen))) return;
        // Up or down alone: which weeks are looked at is for the hand to say.
        const { y } = restingViewport(scene, revealingViewport(now(), pane, reachOf(card)), pane);
        if (y !== now().y) go({ ...now(), y });
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [backstage, now, go]);
}
