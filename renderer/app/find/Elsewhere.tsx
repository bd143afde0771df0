import { goTo, lensesShowing, placeSeen, usePlan, useView } from '#renderer/session';
import { Button } from '#renderer/ui';
import { lenses } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import styles from './FindPanel.module.css';

/** Says that what was found has no place in the lens on screen, and offers the lenses in which it has one. */
export function Elsewhere({ id }: { readonly id: ItemId }) {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  const surface = useView((view) => view.surface);
  const switches = useView((view) => view.switches);
  const item = plan.items.get(id);
  if (!item || surface !== 'canvas' || placeSeen(lens, plan, item, { switches }) !== null) return null;
  const showing = lensesShowing(plan, id);
  const { name } = lenses[lens];
  return (
    <div className={styles.elsewhere}>
      <output>
        {showing.length > 0
          ? `It has no place in ${name}. Enter shows it elsewhere.`
          : `It has no place in ${name}${lenses[lens].takes(item) ? ' yet: it waits in the tray.' : '. The outline shows it.'}`}
      </output>
      {showing.map((where) => (
        <Button key={where} size="small" icon={lenses[where].icon} onClick={() => goTo(id, where)}>
          Show in {lenses[where].name}
        </Button>
      ))}
    </div>
  );
}
