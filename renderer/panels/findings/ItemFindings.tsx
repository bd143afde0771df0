import type { ItemId } from '#shared/plan';
import { Section } from '../Section';
import { useFindings } from '../use-findings';
import styles from './FindingsPanel.module.css';

/** What is lacking about one item. */
export function ItemFindings({ id }: { readonly id: ItemId }) {
  const found = useFindings()?.filter((finding) => finding.items.includes(id));
  if (!found || found.length === 0) return null;
  return (
    <Section title="Findings">
      <ul className={styles.list}>
        {found.map((finding) => (
          <li key={`${finding.lens ?? ''}:${finding.id}`} className={styles.plain}>
            <strong>{finding.title}.</strong> {finding.detail}
          </li>
        ))}
      </ul>
    </Section>
  );
}
