import { useAction } from '#renderer/actions';
import { useView } from '#renderer/session';
import { IconButton, Tooltip } from '#renderer/ui';
import styles from './BottomBar.module.css';

/** How close one looks at the canvas. */
export function Zoom() {
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
