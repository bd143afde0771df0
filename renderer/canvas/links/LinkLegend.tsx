/** Which line means what: the kinds of link that are on this canvas, foldable, in a corner of its own. */
import { memo, useMemo } from 'react';
import { makingStore, useMaking } from '#renderer/session';
import { classNames, Icon } from '#renderer/ui';
import { sameValue } from '#shared/base';
import type { LinkKindId } from '#shared/kinds';
import { linkKindIds, linkKinds } from '#shared/kinds';
import type { SceneConnector } from '#shared/scene';
import { KindSample } from './KindSample';
import styles from './LinkLegend.module.css';

const LIST = 'link-legend';

export function LinkLegend({ connectors }: { readonly connectors: readonly SceneConnector[] }) {
  const present = useMemo(() => {
    const known = new Set(connectors.map(({ kind }) => kind));
    return linkKindIds.filter((id) => known.has(id));
  }, [connectors]);
  return present.length === 0 ? null : <Legend present={present} />;
}

type LegendProps = { readonly present: readonly LinkKindId[] };

const Legend = memo(function Legend({ present }: LegendProps) {
  const open = useMaking(({ legendOpen }) => legendOpen);
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
}, sameKinds);

/** Most edits add no kind and take none away. */
function sameKinds(before: LegendProps, now: LegendProps): boolean {
  return sameValue(before.present, now.present);
}
