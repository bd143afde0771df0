/** The plan's items and links as sheets that can be edited and read in again: their ids stand in hidden columns. */
import { kindOf, kinds, linkKindOf, linkKinds, statusNames } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { byMaking } from '#shared/plan';
import { itemFields, itemRow } from '../item-fields';
import type { Allowed, Column, Lists, Sheet } from './sheet';

/** How each field of an item is shown and what may be entered; what is not named here is as wide as a few words. */
const looks: Readonly<Record<string, Omit<Column, 'name'>>> = {
  Code: { width: 8 },
  Kind: { width: 14, allowed: { list: 'kinds' } },
  Title: { width: 48, wraps: true },
  Status: { width: 12, allowed: { list: 'statuses' } },
  Owner: { width: 26, allowed: { list: 'owners' } },
  Due: { width: 24 },
  Area: { width: 24, allowed: { list: 'areas' } },
  Lane: { width: 24, allowed: { list: 'lanes' } },
  'From week': { width: 10, allowed: weeks() },
  'To week': { width: 10, allowed: weeks() },
  Flags: { width: 28 },
  Notes: { width: 60, wraps: true },
  Id: { width: 12, isHidden: true },
};

const NUMBERS: ReadonlySet<string> = new Set(['From week', 'To week']);

export function itemsSheet(plan: Plan): Sheet {
  const columns = itemFields.map(({ name }): Column => ({ name, ...(looks[name] ?? { width: 16 }) }));
  return {
    name: 'Items',
    frozen: 3,
    columns,
    rows: inOrder(plan).map((item) =>
      itemRow(plan, item).map((text, n) => {
        const isNumber = NUMBERS.has(columns[n]?.name ?? '') && text !== '';
        return isNumber ? Number(text) : text;
      }),
    ),
  };
}

export function linksSheet(plan: Plan): Sheet {
  const code = (id: Item['id']) => plan.items.get(id)?.code ?? '';
  const title = (id: Item['id']) => plan.items.get(id)?.title ?? '';
  const links = [...plan.links.values()].sort(
    (a, b) => code(a.from).localeCompare(code(b.from), 'en-GB') || code(a.to).localeCompare(code(b.to), 'en-GB'),
  );
  return {
    name: 'Links',
    frozen: 0,
    columns: [
      { name: 'From', width: 8 },
      { name: 'From title', width: 40, wraps: true },
      { name: 'Link', width: 16, allowed: { list: 'links' } },
      { name: 'To', width: 8 },
      { name: 'To title', width: 40, wraps: true },
      { name: 'Words on it', width: 24 },
      { name: 'Id', width: 12, isHidden: true },
    ],
    rows: links.map((link) => [
      code(link.from),
      title(link.from),
      linkKindOf(link).name,
      code(link.to),
      title(link.to),
      link.label,
      link.id,
    ]),
  };
}

/** The words that cells are chosen from, as this plan has them. */
export function listsOf(plan: Plan): Lists {
  const owners = inOrder(plan).filter((item) => kindOf(item).canOwn);
  return {
    kinds: Object.values(kinds).map(({ name }) => name),
    statuses: Object.values(statusNames),
    areas: plan.header.areas.map(({ name }) => name),
    lanes: plan.header.lanes.map(({ name }) => name),
    owners: owners.map(({ title }) => title),
    links: Object.values(linkKinds).map(({ name }) => name),
  };
}

export function inOrder({ items }: Plan): readonly Item[] {
  return [...items.values()].sort(byMaking);
}

function weeks(): Allowed {
  return { from: 1, to: 570 };
}
