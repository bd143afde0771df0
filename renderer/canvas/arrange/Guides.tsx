import { useStore } from '@xyflow/react';
import type { Guide } from '#shared/arrange';
import styles from './Guides.module.css';

/** How far a guide runs past what it joins, px. */
const BEYOND = 8;

/** The lines along which cards in the hand lie with others; always a hairline, at any zoom. */
export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const thin = 1 / zoom;
  const more = BEYOND / zoom;
  return guides.map((guide) => {
    const length = guide.to - guide.from + 2 * more;
    const box =
      guide.axis === 'upright'
        ? { left: guide.x - thin / 2, top: guide.from - more, width: thin, height: length }
        : { left: guide.from - more, top: guide.y - thin / 2, width: length, height: thin };
    return (
      <div key={`${guide.axis}${box.left},${box.top}`} className={styles.guide} style={box} data-guide={guide.axis} />
    );
  });
}
