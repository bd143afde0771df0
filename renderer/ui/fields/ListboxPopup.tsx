import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Dot } from '../Dot';
import { Icon } from '../Icon';
import styles from './ListboxPopup.module.css';
import type { Option } from './listbox';

type ListboxPopupProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly options: readonly Option<Value>[];
  readonly selected: Value | null;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onPick: (value: Value) => void;
  /** What stands in the list while it is empty. */
  readonly nothing?: string;
  /** The control that keeps the focus. */
  readonly children: ReactNode;
};

/** The id of one option, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** The list that opens below a control which keeps the focus and handles the keys. */
export function ListboxPopup<Value extends string>(props: ListboxPopupProps<Value>) {
  const { id, label, open, onClose, options, selected, active, onActive, onPick, nothing, children } = props;
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Anchor asChild>{children}</Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          asChild
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            if (document.activeElement?.getAttribute('aria-controls') === id) {
              const target = event.target;
              if (target instanceof Node && document.activeElement.contains(target)) event.preventDefault();
            }
          }}
        >
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can't show dots and icons */}
          <div id={id} role="listbox" aria-label={label} className={styles.popup} tabIndex={-1}>
            {options.length === 0 ? <p className={styles.none}>{nothing ?? 'Nothing matches.'}</p> : null}
            {options.map((option, index) => (
              <div
                key={option.value}
                id={optionId(id, index)}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView?.({ block: 'nearest' });
                }}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
                role="option"
                tabIndex={-1}
                aria-selected={option.value === selected}
                data-active={index === active}
                className={styles.option}
                onPointerMove={() => index !== active && onActive(index)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onPick(option.value)}
                onKeyDown={(event) => event.key === 'Enter' && onPick(option.value)}
              >
                {option.tone === undefined ? null : <Dot paint={option.tone} />}
                {option.icon === undefined ? null : <Icon name={option.icon} size={15} />}
                <span>{option.label}</span>
                {option.hint === undefined ? null : <span className={styles.hint}>{option.hint}</span>}
                {option.value === selected ? <Icon name="check" size={15} /> : null}
              </div>
            ))}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
