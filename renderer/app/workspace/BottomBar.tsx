import { useAction } from '#renderer/actions';
import { useFindings } from '#renderer/panels';
import { useView } from '#renderer/session';
import { classNames, Icon, IconButton, Tooltip } from '#renderer/ui';
import styles from './BottomBar.module.css';
import { Tray } from './Tray';

/** Below the canvas: what waits for a place, what is to be settled, and how close one looks. */
export function BottomBar() {
  return (
    <footer className={styles.bar}>
      <Tray />
      <FindingsButton />
      <Zoom />
    </footer>
  );
}

function FindingsButton() {
  const { label, shortcut, run } = useAction('view.findings');
  const count = useFindings().length;
  const words = count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${String(count)} findings`;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button type="button" className={classNames(styles.findings, count === 0 && styles.none)} onClick={run}>
        <Icon name="lightbulb" size={15} />
        {words}
      </button>
    </Tooltip>
  );
}

function Zoom() {
  const zoom = useView((view) => view.viewports[view.lens]?.zoom);
  const smaller = useAction('view.zoomOut');
  const actual = useAction('view.zoom100');
  const larger = useAction('view.zoomIn');
  const fit = useAction('view.fit');
  return (
    <fieldset className={styles.tools} aria-label="Zoom">
      <IconButton size="small" icon="minus" label={smaller.label} shortcut={smaller.shortcut} onClick={smaller.run} />
      <Tooltip text={actual.label} shortcut={actual.shortcut}>
        <button type="button" className={styles.percent} onClick={actual.run}>
          {zoom === undefined ? 'Fit' : `${String(Math.round(zoom * 100))}%`}
        </button>
      </Tooltip>
      <IconButton size="small" icon="plus" label={larger.label} shortcut={larger.shortcut} onClick={larger.run} />
      <IconButton size="small" icon="maximize" label={fit.label} shortcut={fit.shortcut} onClick={fit.run} />
    </fieldset>
  );
}
