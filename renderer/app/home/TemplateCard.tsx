import { Icon } from '#renderer/ui';
import type { Template } from '#shared/templates';
import styles from './Card.module.css';

type TemplateCardProps = { readonly template: Template; readonly onChoose: () => void };

/** What a new plan can start from, in a sentence. */
export function TemplateCard({ template, onChoose }: TemplateCardProps) {
  return (
    <li>
      <button type="button" className={styles.template} onClick={onChoose}>
        <Icon name={template.icon} size={19} />
        <strong>{template.name}</strong>
        <span>{template.description}</span>
      </button>
    </li>
  );
}
