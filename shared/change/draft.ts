/**
 * [C4] A draft collects edits to a plan and yields them as one change set. Commands write through it and never build rows
 * of change by hand.
 */
import { sameValue } from '#shared/base';
import type { Item, ItemId, Link, LinkId, Plan, PlanHeader } from '#shared/plan';
import type { ChangeSet, HeaderChange, RowChange } from './change-set';

export type Draft = {
  readonly header: () => PlanHeader;
  readonly setHeader: (fields: Partial<PlanHeader>) => void;
  readonly item: (id: ItemId) => Item | undefined;
  /** The items as they stand now, those of the plan first, new ones after. */
  readonly items: () => Iterable<Item>;
  readonly putItem: (item: Item) => void;
  readonly removeItem: (id: ItemId) => void;
  readonly links: () => Iterable<Link>;
  readonly putLink: (link: Link) => void;
  readonly removeLink: (id: LinkId) => void;
  /** What has changed since the draft began; rows that end as they began are left out. */
  readonly changes: () => ChangeSet;
};

export function startDraft(plan: Plan): Draft {
  let header = plan.header;
  const items = startRows(plan.items);
  const links = startRows(plan.links);
  return {
    header: () => header,
    setHeader: (fields) => {
      header = { ...header, ...fields };
    },
    item: items.get,
    items: items.all,
    putItem: (item) => items.put(item.id, item),
    removeItem: items.remove,
    links: links.all,
    putLink: (link) => links.put(link.id, link),
    removeLink: links.remove,
    changes: () => ({ header: headerChange(plan.header, header), items: items.changes(), links: links.changes() }),
  };
}

function startRows<Id, Row>(rows: ReadonlyMap<Id, Row>) {
  const edited = new Map<Id, Row | null>();
  function get(id: Id): Row | undefined {
    return edited.has(id) ? (edited.get(id) ?? undefined) : rows.get(id);
  }
  function* all(): Generator<Row> {
    for (const [id, row] of rows) {
      const now = edited.has(id) ? edited.get(id) : row;
      if (now) yield now;
    }
    for (const [id, row] of edited) if (row && !rows.has(id)) yield row;
  }
  function changes(): RowChange<Id, Row>[] {
    const found: RowChange<Id, Row>[] = [];
    for (const [id, after] of edited) {
      const before = rows.get(id) ?? null;
      if (!sameValue(before, after)) found.push({ id, before, after });
    }
    return found;
  }
  return {
    get,
    all,
    changes,
    put: (id: Id, row: Row) => void edited.set(id, row),
    remove: (id: Id) => void edited.set(id, null),
  };
}

function headerChange(before: PlanHeader, after: PlanHeader): HeaderChange {
  const fields = Object.keys({ ...before, ...after }) as (keyof PlanHeader)[];
  const changed = fields.filter((field) => !sameValue(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, { before: before[field], after: after[field] }]));
}
