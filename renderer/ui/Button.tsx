import type { ComponentPropsWithRef } from 'react';
import type { IconName } from '#shared/base';
import styles from './Button.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** `filled` once a screen at most. */
  readonly look?: 'plain' | 'outlined' | 'filled';
  readonly size?: 'small' | 'normal';
  /** For what takes something away. */
  readonly danger?: boolean;
  readonly icon?: IconName;
};

export function Button({
  look = 'outlined',
  size = 'normal',
  danger = false,
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles.button,
        styles[look],
        size === 'small' && styles.small,
        danger && styles.danger,
        className,
      )}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
