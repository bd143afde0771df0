import type { ActionId } from '#renderer/actions';
import { actionIds, actions, menus, shortcutText, useAction } from '#renderer/actions';
import { Dialog } from '#renderer/ui';
import styles from './ShortcutsDialog.module.css';

/** The keyboard sheet, made from the list of actions. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = menus.map((menu) => ({
    menu,
    ids: actionIds.filter((id) => actions[id].menu?.[0] === menu && actions[id].keys?.length),
  }));
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className={styles.groups}>
        {groups.map(({ menu, ids }) =>
          ids.length === 0 ? null : (
            <section key={menu} className={styles.group}>
              <h3>{menu}</h3>
              <ul>
                {ids.map((id) => (
                  <Line key={id} id={id} />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </Dialog>
  );
}

function Line({ id }: { readonly id: ActionId }) {
  const { label } = useAction(id);
  return (
    <li className={styles.line}>
      <span>{label.replace(/…$/u, '')}</span>
      <span className={styles.keys}>{actions[id].keys?.map(shortcutText).join(' or ')}</span>
    </li>
  );
}
