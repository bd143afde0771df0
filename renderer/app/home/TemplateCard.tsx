import { Icon } from '#renderer/ui';
import type { Template } from '#shared/templates';
import styles from './TemplateCard.module.css';

type TemplateCardProps = {
  readonly template: Template;
  /** The plan that it makes, in small; empty while it is being drawn, or where there is nothing to draw. */
  readonly picture: string;
  readonly onChoose: () => void;
};

/** What a new plan can start from: what it looks like, and a sentence. */
export function TemplateCard({ template, picture, onChoose }: TemplateCardProps) {
  return (
    <li>
      <button type="button" className={styles.template} onClick={onChoose}>
        <span className={styles.picture}>
          {picture === '' ? null : (
            <img alt="" draggable={false} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
          )}
        </span>
        <span className={styles.words}>
          <Icon name={template.icon} size={18} />
          <strong>{template.name}</strong>
          <span>{template.description}</span>
        </span>
      </button>
    </li>
  );
}
