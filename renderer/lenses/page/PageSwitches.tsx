import { clearSelection, usePlan } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { isPageTight, leftOffPage } from '#shared/lenses/page';
import styles from './PageSwitches.module.css';

/** What stands at the head of the page is written in the panel of the plan, which is there while nothing is selected. */
export function PageSwitches() {
  const isTight = usePlan(isPageTight);
  const leftOff = usePlan(leftOffPage);
  return (
    <>
      {leftOff > 0 ? (
        <output
          className={styles.tight}
          title="Each area counts at its foot what it has no room for; the findings name it."
        >
          {leftOff} left off
        </output>
      ) : null}
      {isTight && leftOff === 0 ? (
        <output className={styles.tight} title="Shorten the longest titles, or take something off the page.">
          Smallest type
        </output>
      ) : null}
      {isTight ? (
        <IconButton icon="text-quote" label="Mission, areas" onClick={clearSelection} />
      ) : (
        <Button icon="text-quote" onClick={clearSelection}>
          Mission, areas
        </Button>
      )}
    </>
  );
}
