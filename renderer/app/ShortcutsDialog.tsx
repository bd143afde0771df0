import type { Action, ActionId } from '#renderer/actions';
import { actions, keySheet, shortcutText, useAction } from '#renderer/actions';
import { Dialog } from '#renderer/ui';
import { handKeys } from './hand-keys';
import styles from './ShortcutsDialog.module.css';

/** The keyboard sheet: made from the list of actions, and what keys do on the canvas itself. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className={styles.groups}>
        {keySheet().map(({ title, ids }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {ids.map((id) => (
                <ActionLine key={id} id={id} />
              ))}
            </ul>
          </section>
        ))}
        <section className={styles.group} aria-label="On the canvas, by hand">
          <h3>On the canvas, by hand</h3>
          <ul>
            {handKeys.map(({ label, keys }) => (
              <Line key={label} label={label} keys={keys} />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function ActionLine({ id }: { readonly id: ActionId }) {
  const { label } = useAction(id);
  const { sheetLabel, keys }: Action = actions[id];
  return <Line label={(sheetLabel ?? label).replace(/…$/u, '')} keys={keys?.map(shortcutText).join(' or ') ?? ''} />;
}

function Line({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <li className={styles.line}>
      <span>{label}</span>
      <kbd className={styles.keys}>{keys}</kbd>
    </li>
  );
}
