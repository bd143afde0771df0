import { useState } from 'react';
import { viewStore } from '#renderer/session';
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
    <div className={panel.panel}>
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
        <EmptyState
          icon="circle-check-big"
          title="Nothing to settle"
          text="The plan says all that its lenses ask for."
        />
      ) : findings === null ? null : (
        <p className={panel.lead}>Walk through them in the room. Each jumps to where it is.</p>
      )}
      {groups.map(({ lens, found }) =>
        found.length === 0 ? null : (
          <section key={lens ?? 'plan'} className={styles.group}>
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

function keyOf({ lens, id }: PlanFinding): string {
  return `${lens ?? ''}:${id}`;
}

const SMALL = ['Nothing', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things', 'Six things'];

function headingOf(count: number): string {
  return `${SMALL[count] ?? `${String(count)} things`} to settle`;
}
