import { useAction } from '#renderer/actions';
import { OutlineSwitches } from '#renderer/outline';
import { Button, Tooltip } from '#renderer/ui';
import { ColourMenu } from './ColourMenu';
import { FilterBar } from './FilterBar';
import { FilterButton } from './FilterButton';
import styles from './LensHeader.module.css';
import { outlineQuestion } from './rail-entries';

/** The outline's header: as a lens's, with its own switches. */
export function OutlineHeader() {
  const add = useAction('outline.addNext');
  return (
    <section className={styles.header} aria-label="Outline">
      <div className={styles.words}>
        <h2 className={styles.name}>Outline</h2>
        <p className={styles.question}>{outlineQuestion}</p>
      </div>
      <div className={styles.switches}>
        <OutlineSwitches />
        <ColourMenu />
        <FilterButton />
        <Tooltip text={add.label} shortcut={add.shortcut}>
          <Button icon="plus" onClick={add.run}>
            Add a line
          </Button>
        </Tooltip>
      </div>
      <FilterBar />
    </section>
  );
}
