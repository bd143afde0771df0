/** A field that finds while one types. What is found stands in a list below it; the keys stay in the field. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useFind } from '#renderer/session';
import { classNames, Icon } from '#renderer/ui';
import { resultId } from './ResultList';
import styles from './SearchField.module.css';

type SearchFieldProps = {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list of results: its id, whether it is there, and the one that Enter would take. */
  readonly listId: string;
  readonly open: boolean;
  readonly active: string | null;
  /** As Home shows it, where it is one of the first things that one sees. */
  readonly large?: boolean;
  /** At its end. */
  readonly children?: ReactNode;
};

export function SearchField(props: SearchFieldProps) {
  const { label, query, onQuery, onKeyDown, listId, open, active, large = false, children } = props;
  const field = useRef<HTMLInputElement>(null);
  // Asking for the field once more selects what is in it, so that typing begins anew.
  const asked = useFind((find) => find.asked);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <div className={classNames(styles.field, large && styles.large)}>
      <Icon name="search" {...(!large && { size: 15 })} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : resultId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
