import { useAction } from '#renderer/actions';
import { useFindings } from '#renderer/panels';
import { useView } from '#renderer/session';
import { classNames, Icon, Tooltip } from '#renderer/ui';
import { ArrangeToolbar } from './ArrangeToolbar';
import styles from './BottomBar.module.css';
import { findingsByLens } from './findings-words';
import { surfaces } from './surfaces';

/**
 * Along the bottom: what belongs to what is shown above, and what is to be settled. What waits makes room for arranging
 * as long as there is something to be arranged.
 */
export function BottomBar() {
  const { Waiting, Tools } = surfaces[useView((view) => view.surface)];
  const { enabled: arranging } = useAction('arrange.left');
  return (
    <footer className={styles.bar}>
      {arranging ? <ArrangeToolbar /> : <Waiting />}
      <FindingsButton />
      <Tools />
    </footer>
  );
}

function FindingsButton() {
  const { label, shortcut, run } = useAction('view.findings');
  const findings = useFindings();
  // That there are none is said only when it is known.
  if (findings === null) return null;
  const count = findings.length;
  const words = count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${String(count)} findings`;
  return (
    <Tooltip text={count === 0 ? label : `${label}: ${findingsByLens(findings)}`} shortcut={shortcut}>
      <button type="button" className={classNames(styles.findings, count === 0 && styles.none)} onClick={run}>
        <Icon name="lightbulb" size={15} />
        {words}
      </button>
    </Tooltip>
  );
}
