/** Goes on by itself while it is played. */
import { useEffect } from 'react';
import { planStore, stepWalk, walkStore } from '#renderer/session';
import type { Pace } from '#shared/calendar';
import { useWalk } from './use-walk';

/** Long enough to read a step of this length, ms. A week changes little, a year much. */
const REST_MS: Readonly<Record<Pace, number>> = { week: 700, 'half-term': 2_200, year: 4_500 };

export function usePlaying(): void {
  const { playing, pace } = useWalk();
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      const { open } = planStore.getState();
      if (!open || !stepWalk(open.plan, 1)) walkStore.setState({ playing: false });
    }, REST_MS[pace]);
    return () => clearInterval(timer);
  }, [playing, pace]);
  // Who comes back finds it where it was, and not running on.
  useEffect(() => () => walkStore.setState({ playing: false }), []);
}
