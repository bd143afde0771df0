import { useEffect, useRef, useState } from 'react';
import { usePlan, viewStore } from '#renderer/session';
import { EmptyState, IconButton } from '#renderer/ui';
import type { PlanFinding } from '#shared/checks';
import { lenses, lensIds } from '#shared/lenses';
import panel from '../Panel.module.css';
import { showFinding } from '../show-items';
import { useFindings } from '../use-findings';
import styles from './FindingsPanel.module.css';

/** What there is to settle, lens by lens. Each line jumps to what it speaks of, and the list stays. */
export function FindingsPanel() {
  const findings = useFindings();
  const [current, setCurrent] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const isThere = findings !== null;
  // It opens at what the lens on screen misses; from then on it stays where the hand leaves it.
  useEffect(() => {
    if (isThere) list.current?.querySelector(`[data-lens="${viewStore.getState().lens}"]`)?.scrollIntoView();
  }, [isThere]);
  const groups = [...lensIds, null].map((lens) => ({
    lens,
    found: (findings ?? []).filter((finding) => finding.lens === lens),
  }));

  function go(finding: PlanFinding): void {
    setCurrent(keyOf(finding));
    showFinding(finding);
    if (finding.items.length === 0 && finding.lens === null) viewStore.setState({ panel: 'inspector' });
  }

  return (
    <div ref={list} className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>{findings ? headingOf(findings.length) : 'To settle'}</h2>
        <IconButton
          icon="x"
          size="small"
          label="Close the list"
          onClick={() => viewStore.setState({ panel: 'inspector' })}
        />
      </header>
      {findings?.length === 0 ? (
        <NothingFound />
      ) : findings === null ? null : (
        <p className={panel.lead}>Walk through them in the room. Each jumps to where it is.</p>
      )}
      {groups.map(({ lens, found }) =>
        found.length === 0 ? null : (
          <section key={lens ?? 'plan'} className={styles.group} data-lens={lens ?? undefined}>
            <h3 className={styles.groupName}>{lens === null ? 'The plan as a whole' : lenses[lens].name}</h3>
            <ul className={styles.list}>
              {found.map((finding) => (
                <li key={finding.id}>
                  <button
                    type="button"
                    className={styles.finding}
                    aria-current={current === keyOf(finding)}
                    onClick={() => go(finding)}
                  >
                    <strong>{finding.title}</strong>
                    <span>{finding.detail}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

/** With fewer placed items than this no lens has enough before it to miss anything. */
const ENOUGH_TO_JUDGE = 8;

function NothingFound() {
  const enough = usePlan(
    (plan) =>
      [...plan.items.values()].filter((item) => lensIds.some((id) => lenses[id].placeOf(plan, item) !== null)).length >=
      ENOUGH_TO_JUDGE,
  );
  return enough ? (
    <EmptyState icon="circle-check-big" title="Nothing to settle" text="The plan says all that its lenses ask for." />
  ) : (
    <EmptyState
      icon="lightbulb"
      title="Too little to judge yet"
      text={`With ${ENOUGH_TO_JUDGE} items or more in their places, the lenses can say what is missing.`}
    />
  );
}

function keyOf({ lens, id }: PlanFinding): string {
  return `${lens ?? ''}:${id}`;
}

const SMALL = ['One thing', 'Two things', 'Three things', 'Four things', 'Five things', 'Six things'];

function headingOf(count: number): string {
  if (count === 0) return 'To settle';
  return `${SMALL[count - 1] ?? `${String(count)} things`} to settle`;
}
