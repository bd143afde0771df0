import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import type { IconName } from '#shared/base';
import { Icon } from '../Icon';
import { Field } from './Field';
import styles from './Input.module.css';
import { ListboxPopup, optionId } from './ListboxPopup';
import type { Option } from './listbox';
import { movedActive } from './listbox';

type ComboboxProps<Value extends string> = {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Offers to make what was typed; it is called with the text. */
  readonly onAdd?: (text: string) => void;
  /** What the text means beside the options, such as a place that is typed out; null for nothing. */
  readonly offer?: (text: string) => TypedOffer | null;
  /** What the list says while it is empty and nothing is typed: what one may type. */
  readonly invitation?: string;
  /** What stands in the field while nothing is chosen. */
  readonly placeholder: string;
  readonly layout?: 'row' | 'stack' | 'bare';
};

/** A line of the list for what was typed, and what choosing it does. */
export type TypedOffer = { readonly label: string; readonly icon?: IconName; readonly take: () => void };

/** The values of the lines that offer to add what was typed, or to take it as it is; no id can be these. */
const ADD = '+';
const AS_TYPED = '=';

const MOST_SHOWN = 60;
const NONE_ACTIVE = -1;

/** One of many: typing narrows the list down, and may add what is not there yet. */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { label, value, options, onChange, onAdd, offer, invitation, placeholder, layout } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(NONE_ACTIVE);
  const chosen = options.find((option) => option.value === value);
  const offered = (typed ?? '').trim() === '' ? null : (offer?.((typed ?? '').trim()) ?? null);
  const found = matching({ options, value, text: typed ?? '', canAdd: onAdd !== undefined });
  const shown = offered ? [...found, { ...offered, value: AS_TYPED }] : found;
  const open = typed !== null;

  /** Enter on a list that was only looked at leaves things as they are: what is chosen is what it would pick. */
  function show(text: string): void {
    setTyped(text);
    const isWhole = text.trim() === '';
    setActive(
      isWhole ? matching({ options, value, text, canAdd: false }).findIndex((option) => option.value === value) : 0,
    );
  }

  function pick(next: string): void {
    const text = (typed ?? '').trim();
    setTyped(null);
    if (next === ADD) onAdd?.(text);
    else if (next === AS_TYPED) offered?.take();
    else if (next !== value) onChange(next as Value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open) {
      // In a form Enter is the form's: it does what the form is for.
      const opens = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.currentTarget.closest('form'));
      if (!opens) return;
      event.preventDefault();
      show('');
      return;
    }
    const moved = event.key === 'Home' || event.key === 'End' ? null : movedActive(event.key, active, shown.length);
    const picked = shown[active];
    if (moved !== null) setActive(moved);
    else if (event.key !== 'Enter') return;
    else if (picked) pick(picked.value);
    else setTyped(null);
    event.preventDefault();
  }

  return (
    <Field label={label} {...(layout && { layout })}>
      {(ids) => (
        <ListboxPopup
          {...{ id: listId, label, open, active }}
          options={shown}
          selected={value}
          onClose={() => setTyped(null)}
          onActive={setActive}
          onPick={pick}
          {...(invitation !== undefined && (typed ?? '').trim() === '' && { nothing: invitation })}
        >
          <div className={styles.wrap}>
            <input
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              {...ids}
              aria-autocomplete="list"
              aria-expanded={open}
              aria-controls={listId}
              aria-activedescendant={open && shown[active] ? optionId(listId, active) : undefined}
              className={styles.input}
              placeholder={open ? (chosen?.label ?? placeholder) : placeholder}
              value={typed ?? chosen?.label ?? ''}
              onChange={(event) => show(event.currentTarget.value)}
              onClick={() => !open && show('')}
              onBlur={() => setTyped(null)}
              onKeyDown={onKeyDown}
            />
            <span className={styles.chevron}>
              <Icon name="chevron-down" size={14} />
            </span>
          </div>
        </ListboxPopup>
      )}
    </Field>
  );
}

type Asked = {
  readonly options: readonly Option<string>[];
  readonly value: string | null;
  readonly text: string;
  readonly canAdd: boolean;
};

/** What has the text in it, as far as a list can show it; what is chosen is always among it. */
function matching({ options, value, text, canAdd }: Asked): readonly Option<string>[] {
  const wanted = text.trim().toLocaleLowerCase();
  const all = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
  const chosen = all.slice(MOST_SHOWN).filter((option) => option.value === value);
  const found = [...chosen, ...all.slice(0, MOST_SHOWN - chosen.length)];
  const exact = options.some((option) => option.label.trim().toLocaleLowerCase() === wanted);
  if (canAdd && wanted !== '' && !exact) found.push({ value: ADD, label: `Add “${text.trim()}”`, icon: 'plus' });
  return found;
}
