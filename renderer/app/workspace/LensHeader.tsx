import { useAction } from '#renderer/actions';
import { LensSwitches } from '#renderer/lenses';
import { useView } from '#renderer/session';
import { Button, Tooltip } from '#renderer/ui';
import { lenses } from '#shared/lenses';
import { ColourMenu } from './ColourMenu';
import { FilterBar } from './FilterBar';
import { FilterButton } from './FilterButton';
import styles from './LensHeader.module.css';

/** What is being looked at, the question that it answers, and its own few switches. */
export function LensHeader() {
  const lens = useView((view) => view.lens);
  const add = useAction('item.add');
  return (
    <section className={styles.header} aria-label="Lens on screen">
      <div className={styles.words}>
        <h2 className={styles.name}>{lenses[lens].name}</h2>
        <p className={styles.question}>{lenses[lens].question}</p>
      </div>
      <div className={styles.switches}>
        <LensSwitches />
        <ColourMenu />
        <FilterButton />
        <Tooltip text={add.label} shortcut={add.shortcut}>
          <Button icon="plus" data-hint="add" disabled={!add.enabled} onClick={add.run}>
            {add.label}
          </Button>
        </Tooltip>
      </div>
      <FilterBar />
    </section>
  );
}
