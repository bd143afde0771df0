import { useStore } from 'zustand';
import type { ActionId } from '#renderer/actions';
import { actions, useAction } from '#renderer/actions';
import { useSelection } from '#renderer/session';
import { Toolbar, ToolbarButton, ToolbarLine } from '#renderer/ui';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import styles from './ArrangeToolbar.module.css';

const groups = [
  ['arrange.left', 'arrange.centre', 'arrange.right'],
  ['arrange.top', 'arrange.middle', 'arrange.bottom'],
  ['arrange.across', 'arrange.down'],
  ['arrange.layers', 'arrange.tree'],
] as const satisfies readonly (readonly ActionId[])[];

/** Puts the selected cards in order: there once several are selected on a lens that lets them lie anywhere. */
export function ArrangeToolbar({ stage }: { readonly stage: Stage }) {
  const { gestures, lookup } = useBackstage();
  const atRest = useStore(gestures, ({ kind }) => kind === 'rest');
  const items = useSelection((selection) => selection.items);
  const several = stage.lens.freePositions && lookup.cards(items).length > 1;
  if (!several || !atRest) return null;
  return (
    <Toolbar label="Arrange the selected cards" className={styles.toolbar}>
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
  return <ToolbarButton {...{ label, shortcut }} icon={actions[id].icon ?? ''} disabled={!enabled} onClick={run} />;
}
