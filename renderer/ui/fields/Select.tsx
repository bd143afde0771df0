import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { classNames } from '../class-names';
import { Dot } from '../Dot';
import { Icon } from '../Icon';
import { Field } from './Field';
import styles from './Input.module.css';
import { ListboxPopup, optionId } from './ListboxPopup';
import type { Option } from './listbox';
import { indexByLetter, movedActive } from './listbox';

type SelectProps<Value extends string> = {
  readonly label: string;
  /** Null where nothing is chosen yet, or where several things differ. */
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly layout?: 'row' | 'stack' | 'bare';
};

/** One of a few options. A list of our own, since the library's adds a style sheet that the page's policy refuses. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, placeholder = 'Choose', layout } = props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = options.find((option) => option.value === value);

  function show(): void {
    setActive(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
    setOpen(true);
  }

  function pick(next: Value): void {
    setOpen(false);
    if (next !== value) onChange(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    const index = event.key.length === 1 && event.key !== ' ' ? letterIndex(event.key) : null;
    if (!open) {
      if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return;
      // In a form Enter is the form's: it does what the form is for.
      if (event.key === 'Enter' && event.currentTarget.closest('form')) return;
      event.preventDefault();
      show();
      return;
    }
    if (event.key === 'Escape') return;
    const moved = index ?? movedActive(event.key, active, options.length);
    const picked = options[active];
    if (moved !== null) setActive(moved);
    else if (picked && (event.key === 'Enter' || event.key === ' ')) pick(picked.value);
    else return;
    event.preventDefault();
  }

  function letterIndex(letter: string): number | null {
    const found = indexByLetter(
      options.map((option) => option.label),
      letter,
      active,
    );
    return found < 0 ? null : found;
  }

  return (
    <Field label={label} {...(layout && { layout })}>
      {(ids) => (
        <ListboxPopup
          {...{ id: listId, label, open, options, active }}
          selected={value}
          onClose={() => setOpen(false)}
          onActive={setActive}
          onPick={pick}
        >
          <button
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native select can’t show dots and icons
            role="combobox"
            {...ids}
            aria-haspopup="listbox"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open ? optionId(listId, active) : undefined}
            className={classNames(styles.input, styles.picker)}
            onClick={() => (open ? setOpen(false) : show())}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          >
            {chosen?.tone === undefined ? null : <Dot paint={chosen.tone} />}
            {chosen?.icon === undefined ? null : <Icon name={chosen.icon} size={15} />}
            <span className={chosen ? undefined : styles.unset}>{chosen?.label ?? placeholder}</span>
            <Icon name="chevron-down" size={14} />
          </button>
        </ListboxPopup>
      )}
    </Field>
  );
}
