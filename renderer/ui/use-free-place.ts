/** Where notices hide nothing that is being worked on: at the foot of the canvas, else at its head. */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

type Place = 'foot' | 'head';

/** What is worked on moves: the view pans and glides, menus open. Looked at this often, in ms, while a notice is shown. */
const LOOK_MS = 250;

/** `shown` changes with what the stack shows; `keepOff` selects what must stay in sight. */
export function useFreePlace(stack: RefObject<HTMLElement | null>, shown: readonly unknown[], keepOff = ''): Place {
  const [place, setPlace] = useState<Place>('foot');
  useLayoutEffect(() => {
    if (shown.length === 0 || keepOff === '') return undefined;
    function look(): void {
      // A notice that is pointed at or has the keys does not move away from under the hand.
      if (stack.current && !stack.current.matches(':hover, :focus-within')) setPlace(placeOf(stack.current, keepOff));
    }
    look();
    const looking = setInterval(look, LOOK_MS);
    return () => clearInterval(looking);
  }, [stack, shown, keepOff]);
  return place;
}

/** The foot, unless something lies there that must be seen and nothing of the kind at the head. */
function placeOf(stack: HTMLElement, keepOff: string): Place {
  const taken = [...document.querySelectorAll(keepOff)].map((element) => element.getBoundingClientRect());
  const isFree = (place: Place) => {
    const lines = boxesAt(stack, place);
    return !taken.some((one) => lines.some((line) => meet(one, line)));
  };
  return isFree('foot') || !isFree('head') ? 'foot' : 'head';
}

/** Where the lines of the stack are, or would be, at a place. */
function boxesAt(stack: HTMLElement, place: Place): readonly DOMRect[] {
  const now = stack.dataset['place'];
  stack.dataset['place'] = place;
  const boxes = [...stack.children].map((line) => line.getBoundingClientRect());
  stack.dataset['place'] = now;
  return boxes;
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
