import { useMemo } from 'react';
import { useAction } from '#renderer/actions';
import { toggleFilter, useLooks, usePlan, useView } from '#renderer/session';
import { classNames, Icon, Swatch } from '#renderer/ui';
import type { ColourMode } from '#shared/filter';
import { colourModeNames, legendOf } from '#shared/filter';
import { isFrame } from '#shared/kinds';
import { lenses } from '#shared/lenses';
import type { Item } from '#shared/plan';
import styles from './Legend.module.css';

/** What the colours on the canvas mean. Folded it says only what they go by. A click on an entry asks for it alone. */
export function Legend() {
  const mode = useLooks((looks) => looks.colourBy);
  const fold = useAction('view.legend');
  const open = useLooks((looks) => looks.legendOpen);
  return (
    <section
      className={classNames(styles.legend, open ? styles.open : styles.folded)}
      aria-label="What the colours mean"
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        title={open ? fold.label : `${colourModeNames[mode]}: what the colours mean`}
        onClick={fold.run}
      >
        <Icon name="palette" size={14} />
        <span className={open ? undefined : styles.heard}>{colourModeNames[mode]}</span>
        {open ? <Icon name="x" size={13} /> : null}
      </button>
      {open ? <Entries mode={mode} /> : null}
    </section>
  );
}

function Entries({ mode }: { readonly mode: ColourMode }) {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  const chosen = useLooks(({ filter }) => filter[mode]);
  const entries = useMemo(() => {
    // A frame has no colour.
    const isColoured = (item: Item) => !isFrame(item) && lenses[lens].placeOf(plan, item) !== null;
    const placed = [...plan.items.values()].filter(isColoured);
    return legendOf(plan, placed, mode);
  }, [plan, lens, mode]);
  if (entries.length === 0) return <p className={styles.none}>Nothing is on the canvas yet.</p>;
  return (
    <ul className={styles.entries}>
      {entries.map(({ value, label, tone, stripe, count }) => (
        <li key={value}>
          <button
            type="button"
            className={styles.entry}
            aria-pressed={chosen.has(value)}
            title="Ask for these"
            onClick={() => toggleFilter(mode, value)}
          >
            <Swatch paint={tone} {...(stripe && { stripe })} />
            <span className={styles.label}>{label}</span>
            <span className={styles.count}>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
