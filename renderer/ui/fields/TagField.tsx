import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { Icon } from '../Icon';
import { Tooltip } from '../overlays/Tooltip';
import { Field } from './Field';
import { ListboxPopup, optionId } from './ListboxPopup';
import type { Option } from './listbox';
import { movedActive } from './listbox';
import styles from './TagField.module.css';

type TagFieldProps = {
  readonly label: string;
  readonly tags: readonly string[];
  /** Those that only some of several things have. */
  readonly partial?: ReadonlySet<string>;
  /** Tags that are known already, offered while one types. */
  readonly known?: readonly string[];
  /** Answers with words where the tag can't be taken, else with nothing. */
  readonly onAdd: (tag: string) => string;
  readonly onRemove: (tag: string) => string;
  readonly layout?: 'row' | 'stack' | 'bare';
};

const MOST_OFFERED = 8;
/** The value of the line that takes what was typed as it is; no tag is empty. */
const AS_TYPED = '';
const nothing: ReadonlySet<string> = new Set();

/**
 * Words as small labels: Enter or a comma adds one, Backspace in the empty field takes the last away,
 * Escape gives up the one that is being typed.
 */
export function TagField(props: TagFieldProps) {
  const { label, tags, partial = nothing, known = [], onAdd, onRemove, layout } = props;
  const listId = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [active, setActive] = useState(0);
  const offered = offeredFor(text, known, tags, partial);
  const open = offered.length > 0;

  function type(next: string): void {
    setText(next);
    setActive(0);
  }

  function add(wanted: string): void {
    const tag = asKnown(wanted.trim(), known);
    const problem = tag === '' || (tags.includes(tag) && !partial.has(tag)) ? '' : onAdd(tag);
    setError(problem);
    if (problem === '') type('');
  }

  function pick(value: string): void {
    add(value === AS_TYPED ? text : value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moved = open && event.key.startsWith('Arrow') ? movedActive(event.key, active, offered.length) : null;
    if (moved !== null) setActive(moved);
    else if (event.key === 'Enter') pick(offered[active]?.value ?? AS_TYPED);
    else if (event.key === ',') add(text);
    else if (event.key === 'Escape' && text !== '') type('');
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) setError(onRemove(tags.at(-1) ?? ''));
    else return;
    if (event.key !== 'Backspace') event.preventDefault();
  }

  return (
    <Field label={label} error={error} {...(layout && { layout })}>
      {(ids) => (
        <ListboxPopup
          {...{ id: listId, label: `Known tags`, open, active }}
          options={offered}
          selected={null}
          onClose={() => type('')}
          onActive={setActive}
          onPick={pick}
        >
          <div className={styles.field}>
            {tags.map((tag) => (
              <Tag key={tag} tag={tag} some={partial.has(tag)} onRemove={() => setError(onRemove(tag))} />
            ))}
            <input
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              {...ids}
              aria-autocomplete="list"
              aria-expanded={open}
              aria-controls={listId}
              aria-activedescendant={open ? optionId(listId, active) : undefined}
              className={styles.input}
              placeholder={tags.length === 0 ? 'Add a tag' : ''}
              value={text}
              onChange={(event) => type(event.currentTarget.value)}
              onBlur={() => add(text)}
              onKeyDown={onKeyDown}
            />
          </div>
        </ListboxPopup>
      )}
    </Field>
  );
}

type TagProps = { readonly tag: string; readonly some: boolean; readonly onRemove: () => void };

function Tag({ tag, some, onRemove }: TagProps) {
  return (
    <span className={styles.tag}>
      <span>{some ? `${tag} (some)` : tag}</span>
      <Tooltip text={`Remove the tag ${tag}`}>
        <button type="button" className={styles.remove} aria-label={`Remove the tag ${tag}`} onClick={onRemove}>
          <Icon name="x" size={12} />
        </button>
      </Tooltip>
    </span>
  );
}

/** As it is written already, where only capitals differ. */
function asKnown(tag: string, known: readonly string[]): string {
  return known.find((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase()) ?? tag;
}

/**
 * What the typed text may become: known tags, those that begin with it first, and the text as it is. What Enter would
 * take comes first: a known tag that is being typed out, else the text. Nothing where the text alone is possible.
 */
function offeredFor(
  text: string,
  known: readonly string[],
  tags: readonly string[],
  partial: ReadonlySet<string>,
): readonly Option<string>[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const free = known.filter((tag) => (!tags.includes(tag) || partial.has(tag)) && tag.toLocaleLowerCase() !== wanted);
  const starts = free.filter((tag) => tag.toLocaleLowerCase().startsWith(wanted));
  const holds = free.filter((tag) => !starts.includes(tag) && tag.toLocaleLowerCase().includes(wanted));
  const shown = [...starts, ...holds].slice(0, MOST_OFFERED).map((tag) => ({ value: tag, label: tag }));
  if (shown.length === 0) return [];
  const isKnown = known.some((tag) => tag.toLocaleLowerCase() === wanted);
  const asTyped = { value: AS_TYPED, label: isKnown ? text.trim() : `Add “${text.trim()}”` };
  return starts.length > 0 && !isKnown ? [...shown, asTyped] : [asTyped, ...shown];
}
