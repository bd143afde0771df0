import { useEffect, useRef, useState } from 'react';
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

/** As many lines are drawn with the letter that was typed, and so many more whenever one comes to their end. */
const LINES = 24;

const none: readonly Result[] = [];

/** The id of one line, for `aria-activedescendant`. */
export function resultId(listId: string, id: string): string {
  return `${listId}-${id}`;
}

/** What was found, below a field that keeps the focus and handles the keys. */
export function ResultList({ id: listId, label, query, results, active, onPick }: ResultListProps) {
  const [seen, setSeen] = useState({ results: none, lines: 0 });
  const activeAt = results.findIndex(({ id }) => id === active);
  const lines = Math.max(seen.results === results ? seen.lines : 0, activeAt + 1) + LINES;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can't show icons and two lines
    <div id={listId} role="listbox" aria-label={label} className={styles.list} tabIndex={-1}>
      {results.slice(0, lines).map((result) => (
        <Line
          key={result.id}
          {...{ listId, result, query }}
          active={result.id === active}
          onPick={() => onPick(result.id)}
        />
      ))}
      {lines < results.length ? <End onSeen={() => setSeen({ results, lines })} /> : null}
    </div>
  );
}

type LineProps = Pick<ResultListProps, 'query'> & {
  readonly listId: string;
  readonly result: Result;
  readonly active: boolean;
  readonly onPick: () => void;
};

function Line({ listId, result: { id, icon, title, code, detail }, query, active, onPick }: LineProps) {
  return (
    <div
      id={resultId(listId, id)}
      ref={(element) => {
        if (active) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can't show icons and two lines
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.result}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      onKeyDown={(event) => event.key === 'Enter' && onPick()}
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
  );
}

/** The end of what is drawn; tells when it comes into view. */
function End({ onSeen }: { readonly onSeen: () => void }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(([end]) => end?.isIntersecting && onSeen());
    if (ref.current) watch.observe(ref.current);
    return () => watch.disconnect();
  }, [onSeen]);
  return <div ref={ref} className={styles.end} aria-hidden />;
}
