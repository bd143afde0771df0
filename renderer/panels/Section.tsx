import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  readonly title: string;
  /** At the right of the heading: a count or a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h3 id={id} className={styles.heading}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
