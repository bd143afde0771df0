import { useAction } from '#renderer/actions';
import { LensSwitches } from '#renderer/lenses';
import { useView } from '#renderer/session';
import { Button, Tooltip } from '#renderer/ui';
import { ColourMenu } from './ColourMenu';
import { FilterBar } from './FilterBar';
import { FilterButton } from './FilterButton';
import { KindPalette } from './KindPalette';
import styles from './LensHeader.module.css';
import { LensWords } from './LensWords';

/** What is being looked at, the question that it answers, and its own few switches. */
export function LensHeader() {
  const lens = useView((view) => view.lens);
  const add = useAction('item.add');
  return (
    <section className={styles.header} aria-label="Lens on screen">
      <LensWords lens={lens} />
      <div className={styles.switches}>
        <LensSwitches />
        <ColourMenu />
        <FilterButton />
        <div className={styles.add} data-hint="add">
          <Tooltip text={add.label} shortcut={add.shortcut}>
            <Button icon="plus" className={styles.first} disabled={!add.enabled} onClick={add.run}>
              {add.label}
            </Button>
          </Tooltip>
          <KindPalette className={styles.second ?? ''} />
        </div>
      </div>
      <FilterBar />
    </section>
  );
}
