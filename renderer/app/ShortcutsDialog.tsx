import type { Action, ActionId } from '#renderer/actions';
import { actions, keySheet, shortcutText, useAction } from '#renderer/actions';
import { Dialog } from '#renderer/ui';
import { handKeys, tableKeys } from './hand-keys';
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
        <HandKeys title="On the canvas, by hand" lines={handKeys} />
        <HandKeys title="In a table" lines={tableKeys} />
      </div>
    </Dialog>
  );
}

function HandKeys({ title, lines }: { readonly title: string; readonly lines: typeof handKeys }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ label, keys }) => (
          <Line key={label} label={label} keys={keys} />
        ))}
      </ul>
    </section>
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
