import type { ReactNode } from 'react';
import type { IconName } from '#shared/base';
import styles from './EmptyState.module.css';
import { Icon } from './Icon';

type EmptyStateProps = {
  readonly icon: IconName;
  readonly title: string;
  /** What to do first. */
  readonly text: string;
  readonly children?: ReactNode;
};

export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={22} />
      <p className={styles.title}>{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
