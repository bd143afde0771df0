import { Icon } from '#renderer/ui';
import type { Exporter } from '#shared/exporters';
import { exporters } from '#shared/exporters';
import styles from './ExportDialog.module.css';

type FormatListProps = {
  readonly chosen: string;
  readonly lensName: string;
  readonly onChoose: (id: string) => void;
};

/** The formats, those of the whole plan first, each with a sentence. */
export function FormatList({ chosen, lensName, onChoose }: FormatListProps) {
  const all: readonly Exporter[] = exporters;
  const scopes = [
    { name: 'The whole plan', formats: all.filter(({ scope }) => scope === 'plan') },
    { name: `The lens on screen: ${lensName}`, formats: all.filter(({ scope }) => scope === 'lens') },
    { name: 'One child’s way', formats: all.filter(({ scope }) => scope === 'child') },
  ];
  return scopes.map(({ name, formats }) => (
    <fieldset key={name} className={styles.set}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.formats}>
        {formats.map((format) => (
          <label key={format.id} className={styles.format}>
            <input
              type="radio"
              name="format"
              value={format.id}
              checked={format.id === chosen}
              onChange={() => onChoose(format.id)}
            />
            <Icon name={format.icon} size={18} />
            <strong>{format.name}</strong>
            <span>{format.description}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
