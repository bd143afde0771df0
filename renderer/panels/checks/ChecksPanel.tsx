/** The checks of who does what, one at a time, for a room that settles them: what it is, why it matters, and its rows. */
import { useStore } from 'zustand';
import { focusLine, useAction } from '#renderer/actions';
import { canvasControls, checksNow, checksStore, usePlan, viewStore } from '#renderer/session';
import { Button, EmptyState, Icon, IconButton } from '#renderer/ui';
import { shownTitle } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import longView from '../long-view/LongViewPanel.module.css';
import panel from '../Panel.module.css';
import { showItems } from '../show-items';

export function ChecksPanel() {
  const plan = usePlan((whole) => whole);
  const state = useStore(checksStore);
  const { issues, at } = checksNow(plan, state);
  const next = useAction('checks.next');
  const back = useAction('checks.back');
  const issue = issues[at];
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>Who does what: checks</h2>
        <IconButton
          icon="x"
          size="small"
          label="Close the checks"
          onClick={() => viewStore.setState({ panel: 'inspector' })}
        />
      </header>
      {issue ? (
        <>
          <nav className={longView.turn} aria-label="Checks of who does what">
            <Button size="small" disabled={at === 0} title={back.shortcut} onClick={back.run}>
              Previous
            </Button>
            <span className={longView.progress}>{`${String(at + 1)} of ${String(issues.length)}`}</span>
            <Button size="small" disabled={at === issues.length - 1} title={next.shortcut} onClick={next.run}>
              Next
            </Button>
          </nav>
          {/* The keys that turn the checks leave the focus where it is, so that what is asked now has to be said. */}
          <section className={longView.card} aria-live="polite" aria-label="The check">
            <h3 className={longView.question}>{issue.title}</h3>
            <p className={longView.why}>{issue.detail}</p>
          </section>
          {issue.items.length === 0 ? null : (
            <section aria-label="What it concerns">
              <ul>
                {issue.items.map((id) => (
                  <li key={id} className={panel.row}>
                    <button type="button" className={panel.jump} onClick={() => goToRow(id)}>
                      <Icon name="corner-down-left" size={14} />
                      <span>{shownTitle(plan.items.get(id)?.title ?? '')}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ) : (
        <EmptyState icon="circle-check-big" title="Nothing to settle" text="Every check of who does what is met." />
      )}
    </div>
  );
}

/** The keys go there too: one goes on by putting it right. */
function goToRow(id: ItemId): void {
  showItems([id], 'enablement');
  if (viewStore.getState().surface === 'table') requestAnimationFrame(() => focusLine());
  else canvasControls()?.focus();
}
