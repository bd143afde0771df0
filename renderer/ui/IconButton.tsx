import type { ComponentPropsWithRef } from 'react';
import type { IconName } from '#shared/base';
import styles from './Button.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { Tooltip } from './overlays/Tooltip';

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'aria-label'> & {
  readonly icon: IconName;
  /** What it does: read by screen readers and shown in the tooltip. */
  readonly label: string;
  /** As shown to people, e.g. `Ctrl+Z`. */
  readonly shortcut?: string;
  readonly size?: 'small' | 'normal';
};

export function IconButton({ icon, label, shortcut = '', size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={classNames(styles.button, styles.icon, size === 'small' && styles.small, className)}
      >
        <Icon name={icon} size={size === 'small' ? 16 : 18} />
      </button>
    </Tooltip>
  );
}
