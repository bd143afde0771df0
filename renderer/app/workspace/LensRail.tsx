import { useAction } from '#renderer/actions';
import { useFindings } from '#renderer/panels';
import { useView } from '#renderer/session';
import { classNames, Icon, IconButton, Tooltip } from '#renderer/ui';
import { findingsWords } from './findings-words';
import styles from './LensRail.module.css';
import type { RailEntry } from './rail-entries';
import { railGroups } from './rail-entries';

type LensRailProps = {
  /** Told of the place for the small map of the canvas. */
  readonly mapSlot: (element: HTMLElement | null) => void;
};

/** The lenses in their groups, each with how much there is to settle in it, the outline, and the small map. */
export function LensRail({ mapSlot }: LensRailProps) {
  const open = useView((view) => view.railOpen);
  const fold = useAction('view.rail');
  const keys = useAction('help.shortcuts');
  return (
    <nav className={classNames(styles.rail, !open && styles.folded)} aria-label="Lenses">
      {railGroups.map(({ group, entries }) => (
        <section key={group} className={styles.group} aria-label={group}>
          {open ? <h2 className={styles.heading}>{group}</h2> : null}
          {entries.map((entry) => (
            <RailButton key={entry.action} entry={entry} named={open} />
          ))}
        </section>
      ))}
      <div ref={mapSlot} className={styles.map} />
      <div className={styles.foot}>
        <IconButton icon="keyboard" data-hint="keys" label={keys.label} shortcut={keys.shortcut} onClick={keys.run} />
        <IconButton icon="panel-left" label={fold.label} shortcut={fold.shortcut} onClick={fold.run} />
      </div>
    </nav>
  );
}

function RailButton({ entry, named }: { readonly entry: RailEntry; readonly named: boolean }) {
  const { action, icon, question, lens, isShown } = entry;
  const { label, shortcut, run } = useAction(action);
  const current = useView(isShown);
  const words = named ? question : label;
  const findings = useFindings();
  const count = findings?.filter((finding) => lens !== null && finding.lens === lens).length ?? 0;
  return (
    <Tooltip
      text={count === 0 ? words : `${words}${named ? '' : '.'} ${findingsWords(count)} on it.`}
      shortcut={shortcut}
    >
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
