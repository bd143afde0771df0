import { useAction } from '#renderer/actions';
import { Icon } from '#renderer/ui';
import type { PlainLens } from '#shared/lenses';
import styles from './EmptyHint.module.css';

/** What to do first, in the middle of a canvas without cards. */
export function EmptyHint({ lens }: { readonly lens: PlainLens }) {
  const { shortcut } = useAction('item.add');
  return (
    <div className={styles.hint}>
      <Icon name={lens.icon} size={26} />
      <p className={styles.words}>{lens.emptyHint}</p>
      {shortcut ? (
        <p className={styles.key}>
          Or press <kbd>{shortcut}</kbd>
        </p>
      ) : null}
    </div>
  );
}
