import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '#renderer/ui';
import styles from './Section.module.css';

type SectionProps = {
  readonly title: string;
  /** The title is for screen readers only, where what follows speaks for itself. */
  readonly untitled?: boolean;
  /** At the right of the heading: a count or a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the panel with a heading of its own. */
export function Section({ title, untitled = false, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={classNames(styles.line, untitled && styles.unseen)}>
        <h3 id={id} className={styles.heading}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
