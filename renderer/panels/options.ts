/** What the panel's selects offer, made from the catalogues. */
import type { Option } from '#renderer/ui';
import type { KindId, LinkKindId } from '#shared/kinds';
import { kindIds, kinds, linkKindIds, linkKinds, statusNames } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { AreaId, Item, ItemId, LaneId, PlanHeader, Status } from '#shared/plan';
import { statuses } from '#shared/plan';

/** Stands for “none” in selects whose field may be empty; no id is empty. */
export const NONE = '';

export const kindOptions: readonly Option<KindId>[] = kindIds.map((id) => ({
  value: id,
  label: kinds[id].name,
  icon: kinds[id].icon,
}));

const statusTones: Readonly<Record<Status, string>> = {
  proposed: 'area-none',
  agreed: 'area-5',
  'in-progress': 'area-4',
  done: 'area-3',
  paused: 'area-6',
  dropped: 'ink-3',
};

export const statusOptions: readonly Option<Status>[] = statuses.map((status) => ({
  value: status,
  label: statusNames[status],
  tone: statusTones[status],
}));

export const linkKindOptions: readonly Option<LinkKindId>[] = linkKindIds.map((id) => ({
  value: id,
  label: linkKinds[id].name,
}));

/** The areas of a plan, after “No area”. */
export function areaOptions(all: PlanHeader['areas']): readonly Option<AreaId | typeof NONE>[] {
  const areas = all.map(({ id, name, tone }) => ({
    value: id,
    label: name,
    tone: `area-${String(tone)}`,
  }));
  return [{ value: NONE, label: 'No area', tone: 'area-none' }, ...areas];
}

/** The lanes of a plan, in their order. */
export function laneOptions(header: PlanHeader): readonly Option<LaneId>[] {
  return header.lanes.map(({ id, name }) => ({ value: id, label: name }));
}

/** An item as a list offers it; its code tells items of the same title apart. */
export function itemOption(item: Item): Option<ItemId> {
  return { value: item.id, label: shownTitle(item.title), hint: item.code };
}
