import { useAction } from '#renderer/actions';
import { useView } from '#renderer/session';
import { IconButton, Tooltip } from '#renderer/ui';
import styles from './BottomBar.module.css';

/** How close one looks at the canvas, and what helps to read it. */
export function Zoom() {
  const zoom = useView((view) => view.viewports[view.lens]?.zoom);
  const smaller = useAction('view.zoomOut');
  const actual = useAction('view.zoom100');
  const larger = useAction('view.zoomIn');
  const fit = useAction('view.fit');
  const legend = useAction('view.legend');
  const map = useAction('view.map');
  return (
    <fieldset className={styles.tools} aria-label="View">
      <IconButton size="small" icon="minus" label={smaller.label} shortcut={smaller.shortcut} onClick={smaller.run} />
      <Tooltip text={actual.label} shortcut={actual.shortcut}>
        <button type="button" className={styles.percent} onClick={actual.run}>
          {zoom === undefined ? 'Fit' : `${String(Math.round(zoom * 100))}%`}
        </button>
      </Tooltip>
      <IconButton size="small" icon="plus" label={larger.label} shortcut={larger.shortcut} onClick={larger.run} />
      <IconButton size="small" icon="maximize" label={fit.label} shortcut={fit.shortcut} onClick={fit.run} />
      <IconButton size="small" icon="palette" label={legend.label} shortcut={legend.shortcut} onClick={legend.run} />
      <IconButton size="small" icon="map" label={map.label} shortcut={map.shortcut} onClick={map.run} />
    </fieldset>
  );
}
