import { useDeferredValue } from 'react';
import { Icon } from '#renderer/ui';
import { Marked } from './Marked';
import styles from './ResultList.module.css';
import type { Result } from './result';

type ResultListProps = {
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly results: readonly Result[];
  /** The id of the result that is looked at. */
  readonly active: string | null;
  readonly onPick: (id: string) => void;
};

/** As many lines are drawn with the letter that was typed; the others when the page has a moment. */
const AT_ONCE = 24;

const none: readonly Result[] = [];

/** The id of one line, for `aria-activedescendant`. */
export function resultId(listId: string, id: string): string {
  return `${listId}-${id}`;
}

/** What was found, below a field that keeps the focus and handles the keys. */
export function ResultList({ id: listId, label, query, results, active, onPick }: ResultListProps) {
  const later = useDeferredValue(results, none);
  const isDrawn = later === results || results.findIndex(({ id }) => id === active) >= AT_ONCE;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can't show icons and two lines
    <div id={listId} role="listbox" aria-label={label} className={styles.list} tabIndex={-1}>
      {(isDrawn ? results : results.slice(0, AT_ONCE)).map(({ id, icon, title, code, detail }) => (
        <div
          key={id}
          id={resultId(listId, id)}
          ref={(element) => {
            if (id === active) element?.scrollIntoView?.({ block: 'nearest' });
          }}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={id === active}
          className={styles.result}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(id)}
          onKeyDown={(event) => event.key === 'Enter' && onPick(id)}
        >
          <Icon name={icon} size={15} />
          <span className={styles.words}>
            <span className={styles.title}>
              <Marked text={title} query={query} />
            </span>
            {detail.map((words) => (
              <span key={words} className={styles.detail}>
                <Marked text={words} query={query} />
              </span>
            ))}
          </span>
          <span className={styles.code}>{code}</span>
        </div>
      ))}
    </div>
  );
}
