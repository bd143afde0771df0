import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';
import styles from './BottomBar.module.css';
import { Zoom } from './Zoom';

/** At the right of the bottom bar: how close one looks at the canvas, and what helps to read it. */
export function CanvasTools() {
  const legend = useAction('view.legend');
  const map = useAction('view.map');
  return (
    <div className={styles.tools}>
      <Zoom />
      <fieldset className={styles.tools} aria-label="Legend and small map">
        <IconButton size="small" icon="palette" label={legend.label} shortcut={legend.shortcut} onClick={legend.run} />
        <IconButton size="small" icon="map" label={map.label} shortcut={map.shortcut} onClick={map.run} />
      </fieldset>
    </div>
  );
}
