import { useAction } from '#renderer/actions';
import { IconButton, Menu, Select, TextArea } from '#renderer/ui';
import { oneLine } from '#shared/commands';
import { isKindId } from '#shared/kinds';
import { commit, commitOrSay } from '../commit';
import { kindOptions } from '../options';
import { drawnFrom } from './drawn-from';
import styles from './ItemHead.module.css';

/** What it is, its code, its title, and what can be done with it as a whole. */
export const ItemHead = drawnFrom({ fields: ['id', 'kind', 'code', 'title'] }, function ItemHead({ item }) {
  const duplicate = useAction('edit.duplicate');
  const alike = useAction('edit.selectKind');
  const remove = useAction('edit.delete');
  const { id, kind, code, title } = item;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.kind}>
          <Select
            layout="bare"
            label="Kind"
            value={isKindId(kind) ? kind : 'note'}
            options={kindOptions}
            onChange={(next) => commitOrSay('editItem', { id, fields: { kind: next } })}
          />
        </div>
        <span className={styles.code}>{code}</span>
        <Menu
          entries={[
            { label: duplicate.label, icon: 'copy', shortcut: duplicate.shortcut, run: duplicate.run },
            { label: alike.label, shortcut: alike.shortcut, run: alike.run },
            'line',
            { label: remove.label, icon: 'trash-2', shortcut: remove.shortcut, danger: true, run: remove.run },
          ]}
        >
          <IconButton icon="ellipsis" size="small" label="More for this item" />
        </Menu>
      </div>
      <TextArea
        oneLine
        data-item-title
        label="Title"
        placeholder="Give it a title"
        className={styles.title}
        value={title}
        commit={(text) => commit('editItem', { id, fields: { title: text } }, oneLine(text))}
      />
    </header>
  );
});
