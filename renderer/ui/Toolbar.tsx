import { Toolbar as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import type { IconButtonProps } from './IconButton';
import { IconButton } from './IconButton';
import styles from './Toolbar.module.css';

type ToolbarProps = {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A row of buttons that is one stop for Tab; arrow keys walk along it. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <Radix.Root className={classNames(styles.toolbar, className)} aria-label={label}>
      {children}
    </Radix.Root>
  );
}

export function ToolbarButton(props: IconButtonProps) {
  return (
    <Radix.Button asChild>
      <IconButton size="small" {...props} />
    </Radix.Button>
  );
}

export function ToolbarLine() {
  return <Radix.Separator className={styles.line} />;
}
