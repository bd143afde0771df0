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
    <section className={styles.legend} aria-label="Kinds of link">
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={LIST}
        onClick={() => makingStore.setState({ legendOpen: !open })}
      >
        Kinds of link
        <span className={classNames(styles.sign, open && styles.open)}>
          <Icon name="chevron-down" size={13} />
        </span>
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
