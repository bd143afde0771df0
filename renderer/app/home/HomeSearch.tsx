/** Finding over all plans: a field on Home, and what it finds in place of the plans. */
import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';
import { ResultList } from '../find/ResultList';
import { SearchField } from '../find/SearchField';
import styles from './HomeSearch.module.css';
import { open } from './plan-deeds';
import { useHomeFound } from './use-home-found';

type HomeSearchProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

export function HomeSearch({ query, onQuery }: HomeSearchProps) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const { shortcut } = useAction('find.open');
  const { results, total, ready } = useHomeFound(query);
  const shown = results[Math.min(active, results.length - 1)];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && shown) void open({ id: shown.plan, title: shown.title }, shown.item);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <search className={styles.search} aria-label="Find in all plans">
      <SearchField
        large
        label="Find in all plans"
        {...{ listId, query, onKeyDown }}
        open={shown !== undefined}
        active={shown?.id ?? null}
        onQuery={(text) => {
          setActive(0);
          onQuery(text);
        }}
      >
        {query === '' ? (
          <kbd className={styles.keys}>{shortcut}</kbd>
        ) : (
          <IconButton icon="x" size="small" label="Clear the field" onClick={() => onQuery('')} />
        )}
      </SearchField>
      {query.trim() === '' ? null : (
        <>
          <output className={styles.count}>{ready ? countInWords(total, results.length) : 'Reading the plans'}</output>
          {results.length === 0 ? null : (
            <div className={styles.results}>
              <ResultList
                {...{ id: listId, query, results }}
                label="Found in all plans"
                active={shown?.id ?? null}
                onPick={(id) => {
                  const picked = results.find((result) => result.id === id);
                  if (picked) void open({ id: picked.plan, title: picked.title }, picked.item);
                }}
              />
            </div>
          )}
        </>
      )}
    </search>
  );
}

function countInWords(total: number, shown: number): string {
  if (total === 0) return 'No plan has these words. Try fewer, or only how they begin.';
  if (shown < total) return `${String(total)} found; the best ${String(shown)} are listed`;
  return total === 1 ? '1 found' : `${String(total)} found`;
}
