/** Which line means what: the kinds of link that are on this canvas, foldable, in a corner of its own. */
import { useMemo } from 'react';
import { makingStore, useMaking } from '#renderer/session';
import { classNames, Icon } from '#renderer/ui';
import { linkKindIds, linkKinds } from '#shared/kinds';
import type { SceneConnector } from '#shared/scene';
import { KindSample } from './KindSample';
import styles from './LinkLegend.module.css';

const LIST = 'link-legend';

export function LinkLegend({ connectors }: { readonly connectors: readonly SceneConnector[] }) {
  const open = useMaking(({ legendOpen }) => legendOpen);
  const present = useMemo(() => {
    const known = new Set(connectors.map(({ kind }) => kind));
    return linkKindIds.filter((id) => known.has(id));
  }, [connectors]);
  if (present.length === 0) return null;
  return (
    <section className={classNames(styles.legend, !open && styles.folded)} aria-label="Kinds of link">
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={LIST}
        title={open ? 'Hide the kinds of link' : 'Kinds of link: what the lines mean'}
        onClick={() => makingStore.setState({ legendOpen: !open })}
      >
        <Icon name="link" size={14} />
        <span className={open ? undefined : styles.heard}>Kinds of link</span>
        {open ? (
          <span className={styles.sign}>
            <Icon name="x" size={13} />
          </span>
        ) : null}
      </button>
      <ul id={LIST} hidden={!open}>
        {present.map((id) => (
          <li key={id} className={styles.line}>
            <KindSample kind={id} />
            {linkKinds[id].name}
          </li>
        ))}
      </ul>
    </section>
  );
}
