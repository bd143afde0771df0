/** Shows one hint at a time beside what it speaks of, until it was done once, or was enough. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNotices } from '#renderer/session';
import { Button } from '#renderer/ui';
import styles from './Hints.module.css';
import type { Hint } from './hint-list';
import { hintFor, hints } from './hint-list';
import { learn, learnedStore } from './learned';
import { momentNow, onMoment } from './moment';
import type { HintPlace, HintRoom } from './place-hint';
import { placeHint } from './place-hint';

/** A hint waits until the screen has been quiet for so long, so that it never gets in the way of a hand at work. */
const QUIET_MS = 600;
/** px. */
const FROM_AXIS = 12;

/** What has just happened comes first: while a notice is shown, a hint waits. */
export function Hints() {
  const hint = useHint();
  const quiet = useNotices().length === 0;
  return hint && quiet ? <Shown key={hint.id} hint={hint} /> : null;
}

function fitting(): Hint | null {
  const isThere = (anchor: string) => document.querySelector(anchor) !== null;
  return hintFor(momentNow(), learnedStore.getState().learned, isThere);
}

function useHint(): Hint | null {
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    let before = momentNow();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const choose = () => setHint(fitting());
    const follow = () => {
      const now = momentNow();
      const done = hints.filter(({ isDone }) => isDone(before, now)).map(({ id }) => id);
      before = now;
      if (done.length > 0) learn(done);
      // What no longer fits goes at once; what fits now comes when the hand rests.
      setHint((shown) => (shown === fitting() ? shown : null));
      clearTimeout(timer);
      timer = setTimeout(choose, QUIET_MS);
    };
    follow();
    const stops = [onMoment(follow), learnedStore.subscribe(follow)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return hint;
}

/** A hint about something beside a panel keeps off it: off the words at the right, the small map at the left, the axis. */
function roomAround(anchor: DOMRect): HintRoom {
  const panel = document.querySelector('aside')?.getBoundingClientRect();
  const main = document.querySelector('main')?.getBoundingClientRect();
  const pane = document.querySelector('[data-canvas] .react-flow__pane')?.getBoundingClientRect();
  return {
    left: main && anchor.left >= main.left ? main.left : 0,
    right: panel && anchor.right <= panel.left ? panel.left : window.innerWidth,
    bottom: window.innerHeight,
    belowFrom: pane && main && anchor.bottom <= main.top ? pane.top + FROM_AXIS : 0,
  };
}

function Shown({ hint }: { readonly hint: Hint }) {
  const box = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<HintPlace | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    const measure = () => {
      const anchor = document.querySelector(hint.anchor)?.getBoundingClientRect();
      const size = box.current?.getBoundingClientRect();
      setPlace(anchor && size ? placeHint(anchor, size, roomAround(anchor), hint.side) : null);
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    measure();
    const stop = onMoment(later);
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      window.removeEventListener('resize', later);
    };
  }, [hint]);
  const at = place ? { left: place.left, top: place.top } : { visibility: 'hidden' as const };
  return (
    <section ref={box} className={styles.hint} style={at} aria-label="Hint" data-side={place?.side}>
      <p>{hint.text}</p>
      <div className={styles.buttons}>
        <Button look="plain" size="small" onClick={() => learn([hint.id])}>
          Got it
        </Button>
        <Button look="plain" size="small" onClick={() => learn(hints.map(({ id }) => id))}>
          No more hints
        </Button>
      </div>
      {place === null || place.tip === null ? null : <span className={styles.tip} style={{ left: place.tip }} />}
    </section>
  );
}
