import { useAction } from '#renderer/actions';
import { useFindings } from '#renderer/panels';
import { useView } from '#renderer/session';
import { classNames, Icon, IconButton, Tooltip } from '#renderer/ui';
import type { LensId } from '#shared/lenses';
import { lenses, lensGroups, lensIds } from '#shared/lenses';
import styles from './LensRail.module.css';

/** The lenses in their groups, each with how much there is to settle in it. */
export function LensRail() {
  const open = useView((view) => view.railOpen);
  const fold = useAction('view.rail');
  const groups = lensGroups
    .map((group) => ({ group, ids: lensIds.filter((id) => lenses[id].group === group) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <nav className={classNames(styles.rail, !open && styles.folded)} aria-label="Lenses">
      {groups.map(({ group, ids }) => (
        <section key={group} className={styles.group} aria-label={group}>
          {open ? <h2 className={styles.heading}>{group}</h2> : null}
          {ids.map((id) => (
            <LensButton key={id} id={id} named={open} />
          ))}
        </section>
      ))}
      <div className={styles.foot}>
        <IconButton icon="panel-left" label={fold.label} shortcut={fold.shortcut} onClick={fold.run} />
      </div>
    </nav>
  );
}

function LensButton({ id, named }: { readonly id: LensId; readonly named: boolean }) {
  const { label, shortcut, run } = useAction(`lens.${id}`);
  const current = useView((view) => view.lens === id);
  const count = useFindings().filter((finding) => finding.lens === id).length;
  const { icon, question } = lenses[id];
  return (
    <Tooltip text={named ? question : label} shortcut={shortcut}>
      <button
        type="button"
        className={styles.lens}
        aria-current={current ? 'page' : undefined}
        aria-label={count === 0 ? label : `${label}, ${findingsWords(count)}`}
        onClick={run}
      >
        <Icon name={icon} size={named ? 16 : 18} />
        {named ? label : null}
        {count === 0 ? null : <span className={styles.count}>{count}</span>}
      </button>
    </Tooltip>
  );
}

function findingsWords(count: number): string {
  return count === 1 ? '1 finding' : `${String(count)} findings`;
}
