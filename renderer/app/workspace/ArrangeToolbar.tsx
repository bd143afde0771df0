import type { ActionId } from '#renderer/actions';
import { actions, useAction } from '#renderer/actions';
import { Toolbar, ToolbarButton, ToolbarLine } from '#renderer/ui';
import styles from './BottomBar.module.css';

const groups = [
  ['arrange.left', 'arrange.centre', 'arrange.right'],
  ['arrange.top', 'arrange.middle', 'arrange.bottom'],
  ['arrange.across', 'arrange.down'],
  ['arrange.layers', 'arrange.tree'],
] as const satisfies readonly (readonly ActionId[])[];

/** Puts the selected cards in order. In the bottom bar, where it lies over none of them. */
export function ArrangeToolbar() {
  return (
    <Toolbar label="Arrange the selected cards" className={styles.arrange}>
      {groups.map((ids, index) => (
        <Group key={ids[0]} ids={ids} first={index === 0} />
      ))}
    </Toolbar>
  );
}

function Group({ ids, first }: { readonly ids: readonly (typeof groups)[number][number][]; readonly first: boolean }) {
  return (
    <>
      {first ? null : <ToolbarLine />}
      {ids.map((id) => (
        <ArrangeButton key={id} id={id} />
      ))}
    </>
  );
}

function ArrangeButton({ id }: { readonly id: (typeof groups)[number][number] }) {
  const { label, shortcut, enabled, run } = useAction(id);
  return (
    <ToolbarButton {...{ label, shortcut }} icon={actions[id].icon ?? 'circle'} disabled={!enabled} onClick={run} />
  );
}
