import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Tooltip.module.css';

type TooltipProps = { readonly text: string; readonly shortcut?: string; readonly children: ReactNode };

/** Says what a control does, on hover and on focus. The control itself must carry its name. */
export function Tooltip({ text, shortcut = '', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.tooltip} sideOffset={6} collisionPadding={8} onEscapeKeyDown={shareEscape}>
          {text}
          {shortcut === '' ? null : <span className={styles.keys}>{shortcut}</span>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Once around the app: the second tooltip opens without a wait. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={450} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}

/** Escape takes the tip away, and still does what it does besides: the library would keep it from everybody else. */
function shareEscape(event: KeyboardEvent): void {
  event.preventDefault = () => undefined;
}
