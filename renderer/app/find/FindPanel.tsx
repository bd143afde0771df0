/** The find field of the open plan, with what was found below it. Walking through the list walks the canvas. */
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useAction } from '#renderer/actions';
import {
  canvasControls,
  closeFind,
  findStore,
  goTo,
  lensesShowing,
  lookAt,
  planStore,
  setFindQuery,
  stepFind,
  useFind,
  viewStore,
} from '#renderer/session';
import { Icon, IconButton } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { Elsewhere } from './Elsewhere';
import styles from './FindPanel.module.css';
import { ResultList, resultId } from './ResultList';
import { useFound } from './use-found';

export function FindPanel() {
  const listId = useId();
  const query = useFind((find) => find.query);
  const current = useFind((find) => find.current);
  const next = useAction('find.next');
  const previous = useAction('find.previous');
  const { results, total, at } = useFound();
  const asked = query.trim() !== '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves from all of its parts
    <search
      className={styles.panel}
      aria-label="Find in this plan"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className={styles.head}>
        <FindField listId={listId} active={at === 0 ? null : current} open={results.length > 0} />
        <IconButton
          icon="chevron-up"
          size="small"
          label={previous.label}
          shortcut={previous.shortcut}
          disabled={total === 0}
          onClick={previous.run}
        />
        <IconButton
          icon="chevron-down"
          size="small"
          label={next.label}
          shortcut={next.shortcut}
          disabled={total === 0}
          onClick={next.run}
        />
        <IconButton icon="x" size="small" label="Close the find field" shortcut="Esc" onClick={leave} />
      </div>
      <output className={styles.count}>{asked ? countInWords(at, total, results.length) : HELP}</output>
      {current === null ? null : <Elsewhere id={current} />}
      {results.length === 0 ? null : (
        <ResultList
          {...{ id: listId, query, results }}
          label="Found"
          active={current}
          onPick={(id) => lookAt(id as ItemId)}
        />
      )}
    </search>
  );
}

const HELP = 'Titles, notes, codes, tags and owners are searched.';

function countInWords(at: number, total: number, shown: number): string {
  if (total === 0) return 'Nothing has these words. Try fewer, or only how they begin.';
  const all = total === 1 ? '1 found' : `${String(total)} found`;
  if (at > 0) return `${String(at)} of ${String(total)}`;
  return shown < total ? `${all}; the best ${String(shown)} are listed` : all;
}

type FindFieldProps = { readonly listId: string; readonly active: ItemId | null; readonly open: boolean };

function FindField({ listId, active, open }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const query = useFind((find) => find.query);
  const asked = useFind((find) => find.asked);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <div className={styles.field}>
      <Icon name="search" size={15} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Find in this plan"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : resultId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        placeholder="Find in this plan"
        value={query}
        onChange={(event) => setFindQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Up and Down walk; Enter walks on, or goes to the lens that shows what this one does not; Escape leaves. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'ArrowDown') stepFind(1);
  else if (event.key === 'ArrowUp') stepFind(-1);
  else if (event.key === 'Enter') {
    if (event.shiftKey) stepFind(-1);
    else if (!showElsewhere()) stepFind(1);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Goes to the lens that shows the current one, if that is not the one on screen; false otherwise. */
function showElsewhere(): boolean {
  const { open } = planStore.getState();
  const { current } = findStore.getState();
  const { lens, surface } = viewStore.getState();
  if (!open || current === null || surface !== 'canvas') return false;
  const [where] = lensesShowing(open.plan, current);
  if (where === undefined || where === lens) return false;
  goTo(current, where);
  return true;
}

function leave(): void {
  closeFind();
  canvasControls()?.focus();
}
