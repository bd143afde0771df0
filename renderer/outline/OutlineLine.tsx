import type { MouseEvent } from 'react';
import { memo } from 'react';
import {
  clearSelection,
  editTitle,
  foldBranches,
  outlineStore,
  select,
  useDimmed,
  useLooks,
  usePlan,
  useSelection,
} from '#renderer/session';
import { classNames, Dot, Icon, Swatch } from '#renderer/ui';
import { tintsOf } from '#shared/filter';
import { kindOf, statusNames } from '#shared/kinds';
import type { GroupingId, OutlineRow } from '#shared/outline';
import { countWords, placesInWords, spokenBranch, spokenItem } from '#shared/outline';
import type { Item, ItemId } from '#shared/plan';
import { LineMenu } from './LineMenu';
import { LineTitle } from './LineTitle';
import styles from './OutlineLine.module.css';
import { selectTo, toggleLine } from './select-lines';

type OutlineLineProps = {
  readonly row: OutlineRow;
  readonly grouping: GroupingId;
  /** Px from the top of all lines. */
  readonly top: number;
  /** Whether it is the line that Tab leads to. */
  readonly active: boolean;
  /** Whether its group takes the lines that are being dragged. */
  readonly takes: boolean;
};

const INDENT = 20;
/** No item has this id. */
const noId = '' as ItemId;

export const OutlineLine = memo(function OutlineLine({ row, grouping, top, active, takes }: OutlineLineProps) {
  const { key, branch, item, level, open, count } = row;
  const selected = useSelection(({ items }) => item !== null && items.has(item.id));
  const editing = useSelection((selection) => item !== null && selection.editing === item.id);
  const dimmed = useDimmed().has(item?.id ?? noId);
  const words = usePlan((plan) => (item ? spokenItem(plan, item, grouping) : spokenBranch(row.name, count ?? 0)));
  const label = [words, item && count ? countWords(count) : '', dimmed ? 'filtered out' : '']
    .filter(Boolean)
    .join(', ');

  function onClick(event: MouseEvent): void {
    outlineStore.setState({ active: key });
    if (event.shiftKey) selectTo(row);
    else if (item === null) clearSelection();
    else if (event.ctrlKey || event.metaKey) toggleLine(item.id);
    else select({ items: [item.id] });
  }

  return (
    <LineMenu row={row} grouping={grouping}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the keys */}
      <div
        role="treeitem"
        aria-level={level}
        aria-posinset={row.position}
        aria-setsize={row.siblings}
        aria-selected={selected}
        aria-expanded={open ?? undefined}
        aria-label={label}
        tabIndex={active ? 0 : -1}
        data-line={key}
        data-takes={takes || undefined}
        className={classNames(
          styles.line,
          item === null && styles.heading,
          level === 1 && item === null && styles.top,
          dimmed && styles.dimmed,
        )}
        style={{ transform: `translateY(${String(top)}px)`, paddingLeft: 6 + (level - 1) * INDENT }}
        onClick={onClick}
        onDoubleClick={() => item && editTitle(item.id)}
        onContextMenu={() => {
          outlineStore.setState({ active: key });
          if (item && !selected) select({ items: [item.id] });
        }}
      >
        <span
          role="presentation"
          className={classNames(styles.fold, open === null && styles.leaf, open === false && styles.folded)}
          onClick={(event) => {
            event.stopPropagation();
            if (open !== null) foldBranches([branch], open);
          }}
        >
          {open === null ? null : <Icon name="chevron-down" size={15} />}
        </span>
        {item ? (
          <ItemWords item={item} grouping={grouping} editing={editing} />
        ) : (
          <span className={styles.name}>{row.name}</span>
        )}
        {count === null ? null : <span className={styles.count}>{countWords(count)}</span>}
      </div>
    </LineMenu>
  );
});

type ItemWordsProps = { readonly item: Item; readonly grouping: GroupingId; readonly editing: boolean };

function ItemWords({ item, grouping, editing }: ItemWordsProps) {
  const mode = useLooks(({ colourBy }) => colourBy);
  const { tone, stripe } = usePlan((plan) => tintsOf(plan, mode))(item);
  const place = usePlan((plan) => placesInWords(plan, item, grouping));
  const { name, icon } = kindOf(item);
  return (
    <>
      <span className={styles.kind} title={name}>
        <Icon name={icon} size={15} />
      </span>
      {stripe ? <Swatch paint={tone} stripe={stripe} /> : <Dot paint={tone} round />}
      {editing ? (
        <LineTitle item={item} />
      ) : (
        <span className={classNames(styles.name, item.title.trim() === '' && styles.untitled)} title={item.title}>
          {item.title.trim() || 'Untitled'}
        </span>
      )}
      <span className={styles.code}>{item.code}</span>
      <span className={styles.place} title={place}>
        {place}
      </span>
      <span className={styles.status}>{statusNames[item.status]}</span>
    </>
  );
}
