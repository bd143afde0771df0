import { Icon } from '#renderer/ui';
import styles from './Card.module.css';

/** A plan's small picture. The SVG is shown as an image, so nothing in it can run. */
export function Picture({ svg }: { readonly svg: string }) {
  if (svg === '') {
    return (
      <span className={`${styles.picture} ${styles.blank}`}>
        <Icon name="route" size={22} />
      </span>
    );
  }
  return (
    <img className={styles.picture} alt="" draggable={false} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
  );
}
