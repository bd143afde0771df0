import { usePlan } from '#renderer/session';
import { Icon } from '#renderer/ui';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import styles from './Panel.module.css';
import { lensShowing, showItems } from './show-items';

type ItemJumpProps = {
  readonly id: ItemId;
  /** Quiet words around the title, which make a sentence of it. */
  readonly before?: string;
  readonly after?: string;
  /** What else is done on the way there. */
  readonly onGo?: () => void;
};

/** An item by its title; a click goes to it. */
export function ItemJump({ id, before = '', after = '', onGo }: ItemJumpProps) {
  const item = usePlan((plan) => plan.items.get(id));
  if (!item) return null;
  function go(): void {
    onGo?.();
    showItems([id], lensShowing(id));
  }
  return (
    <button type="button" className={styles.jump} onClick={go}>
      <Icon name={kindOf(item).icon} size={15} />
      <span>
        {before === '' ? null : <span className={styles.quiet}>{before} </span>}
        {shownTitle(item.title)}
        {after === '' ? null : <span className={styles.quiet}> {after}</span>}
      </span>
    </button>
  );
}
