/**
 * What the colours and lines on the canvas mean: a strip below it with room of its own, so that it lies over nothing.
 * A click on a colour asks for its items alone.
 */
import { useMemo } from 'react';
import { useAction } from '#renderer/actions';
import { KindSample } from '#renderer/canvas';
import { placeSeen, toggleFilter, useLooks, usePlan, useView } from '#renderer/session';
import { IconButton, Swatch } from '#renderer/ui';
import { colourModeNames, legendOf } from '#shared/filter';
import type { LinkKindId } from '#shared/kinds';
import { isFrame, linkKindIds, linkKinds } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { trafficOf } from '#shared/scene';
import styles from './Legend.module.css';

export function Legend() {
  const open = useLooks((looks) => looks.legendOpen);
  return open ? <Strip /> : null;
}

function Strip() {
  const fold = useAction('view.legend');
  return (
    <section className={styles.legend} aria-label="What colours and lines mean">
      <div className={styles.words}>
        <Colours />
        <Lines />
      </div>
      <IconButton size="small" icon="x" label={fold.label} shortcut={fold.shortcut} onClick={fold.run} />
    </section>
  );
}

function Colours() {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  const switches = useView((view) => view.switches);
  const mode = useLooks((looks) => looks.colourBy);
  const chosen = useLooks(({ filter }) => filter[mode]);
  const entries = useMemo(() => {
    // A frame has no colour.
    const isColoured = (item: Item) => !isFrame(item) && placeSeen(lens, plan, item, { switches }) !== null;
    return legendOf(plan, [...plan.items.values()].filter(isColoured), mode);
  }, [plan, lens, switches, mode]);
  return (
    <>
      <h3 className={styles.name}>{colourModeNames[mode]}</h3>
      {entries.length === 0 ? <p>Nothing is on the canvas yet.</p> : null}
      <ul className={styles.entries} aria-label="What the colours mean">
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
              <span>{label}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Lines() {
  const lens = useView((view) => view.lens);
  // As text, so that an edit which leaves the kinds as they are draws nothing.
  const kinds = usePlan((plan) => linkKindsOn(plan, lens).join(' '));
  const cut = usePlan((plan) => trafficOf(plan.links.size) !== 'calm');
  const present = linkKindIds.filter((id) => kinds.split(' ').includes(id));
  if (present.length === 0) return null;
  return (
    <>
      <h3 className={styles.name}>Kinds of link</h3>
      <ul className={styles.entries} aria-label="Kinds of link">
        {present.map((id) => (
          <li key={id} className={styles.line}>
            <KindSample kind={id} />
            {linkKinds[id].name}
          </li>
        ))}
        {cut ? (
          <li className={styles.line}>
            An arrowhead without a line: from farther away. Select a card to see its links whole.
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** The kinds of the links that a lens draws: those whose ends both have a place in it. */
function linkKindsOn(plan: Plan, lens: LensId): readonly LinkKindId[] {
  const hasPlace = (item: Item | undefined) => item !== undefined && lenses[lens].placeOf(plan, item) !== null;
  const present = new Set<string>();
  for (const { kind, from, to } of plan.links.values()) {
    if (present.has(kind)) continue;
    if (hasPlace(plan.items.get(from)) && hasPlace(plan.items.get(to))) present.add(kind);
  }
  return linkKindIds.filter((id) => present.has(id));
}
