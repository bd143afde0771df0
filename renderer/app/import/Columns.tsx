/** A choice for each column: what it says. */
import { Select } from '#renderer/ui';
import type { ImportField, Mapping, Table } from '#shared/imports';
import { importFields } from '#shared/imports';
import styles from './Import.module.css';

const NONE = 'none';
const options = [
  { value: NONE, label: 'Left out' },
  ...importFields.map(({ id, name }) => ({ value: id, label: name })),
] as const satisfies readonly { value: ImportField['id'] | typeof NONE; label: string }[];

type ColumnsProps = {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly headed: boolean;
  readonly onMap: (mapping: Mapping) => void;
};

export function Columns({ table, mapping, headed, onMap }: ColumnsProps) {
  const [first = [], second = []] = table.rows;
  return (
    <fieldset className={styles.columns}>
      <legend>What the columns say</legend>
      <div className={styles.cells}>
        {mapping.map((field, column) => {
          const name = (headed ? first[column] : undefined) ?? '';
          const shown = name === '' ? `Column ${column + 1}` : name;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place
            <div key={column} className={styles.column}>
              <Select
                label={shown}
                value={field ?? NONE}
                options={options}
                onChange={(next) => onMap(mapped(mapping, column, next === NONE ? null : next))}
              />
              <span className={styles.example}>{(headed ? second : first)[column] ?? ''}</span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** A field that is given to another column is taken from the one that had it. */
function mapped(mapping: Mapping, column: number, field: ImportField['id'] | null): Mapping {
  return mapping.map((known, at) => (at === column ? field : known === field ? null : known));
}
