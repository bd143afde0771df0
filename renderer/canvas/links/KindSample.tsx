import { classNames } from '#renderer/ui';
import type { LinkKindId } from '#shared/kinds';
import styles from './KindSample.module.css';
import { Stroke } from './Stroke';

const way = [
  [
    { x: 3, y: 7 },
    { x: 16, y: 7 },
    { x: 32, y: 7 },
    { x: 45, y: 7 },
  ],
] as const;

/** A short piece of a link of this kind. */
export function KindSample({ kind, strong = false }: { readonly kind: LinkKindId; readonly strong?: boolean }) {
  return (
    <svg className={classNames(styles.sample, strong && styles.strong)} width={48} height={14} aria-hidden>
      <Stroke kind={kind} way={way} />
    </svg>
  );
}
