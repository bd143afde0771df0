/** The find field of the open plan, with what was found below it. Walking through the list walks the canvas. */
import type { KeyboardEvent } from 'react';
import { useEffect, useId } from 'react';
import { useAction } from '#renderer/actions';
import {
  canvasControls,
  closeFind,
  findStore,
  goTo,
  indexOf,
  lensesShowing,
  lookAt,
  planStore,
  setFindQuery,
  stepFind,
  useFind,
  viewStore,
  whenIdle,
} from '#renderer/session';
import { Button, classNames, IconButton, Tooltip } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { Elsewhere } from './Elsewhere';
import styles from './FindPanel.module.css';
import { ResultList } from './ResultList';
import { SearchField } from './SearchField';
import type { FoundNow } from './use-found';
import { useFound } from './use-found';

type FindPanelProps = {
  /** Whether what is found is listed below; without the list it is one line, to be walked through. */
  readonly listed?: boolean;
};

export function FindPanel({ listed = true }: FindPanelProps) {
  const listId = useId();
  const query = useFind((find) => find.query);
  const current = useFind((find) => find.current);
  const next = useAction('find.next');
  const previous = useAction('find.previous');
  const all = useAction('find.selectAll');
  const { results, total, at, allSelected } = useFound();
  useEffect(() => whenIdle(getReady), []);
  const asked = query.trim() !== '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves from all of its parts
    <search
      className={classNames(styles.panel, !listed && styles.line)}
      aria-label="Find in this plan"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <div className={styles.head}>
        <SearchField
          label="Find in this plan"
          {...{ query, listId, onKeyDown }}
          onQuery={setFindQuery}
          open={listed && results.length > 0}
          active={!listed || at === 0 ? null : current}
        />
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
      <div className={styles.told}>
        <output>{asked ? countInWords({ at, total, allSelected }, results.length) : HELP}</output>
        {all.enabled && !allSelected ? (
          <Tooltip text={all.label} shortcut={all.shortcut}>
            <Button look="plain" size="small" onClick={all.run}>
              {all.label}
            </Button>
          </Tooltip>
        ) : null}
      </div>
      {current === null ? null : <Elsewhere id={current} />}
      {!listed || results.length === 0 ? null : (
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

/** A large plan takes a moment to be made ready, which had better not be that of the first letter. */
function getReady(): void {
  const { open } = planStore.getState();
  if (open) indexOf(open.plan);
}

const HELP = 'Titles, notes, codes, tags and owners are searched.';

function countInWords({ at, total, allSelected }: Omit<FoundNow, 'results'>, shown: number): string {
  if (total === 0) return 'Nothing has these words. Try fewer, or only how they begin.';
  const all = total === 1 ? '1 found' : `${String(total)} found`;
  if (allSelected) return total === 1 ? 'The one found is selected' : `All ${String(total)} found are selected`;
  if (at > 0) return `${String(at)} of ${String(total)}`;
  return shown < total ? `${all}; the best ${String(shown)} are listed` : all;
}

/** Up and Down walk; Enter walks on, or goes to the lens that shows what this one does not; Escape leaves. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
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
