import type { ItemId, ModelId, Plan } from '#shared/plan';
import { livingBodies } from './bodies';

export type MeetingLoad = {
  /** Meetings a year; null where nobody has said. */
  readonly each: ReadonlyMap<ItemId, number | null>;
  /** Of all together, as far as it is said. */
  readonly total: number;
  /** How many bodies and roles say nothing of it. */
  readonly unsaid: number;
};

/** [GV5] The meetings of a year in a model. */
export function meetingLoadOf(plan: Plan, model: ModelId): MeetingLoad {
  const each = new Map(livingBodies(plan, model).map(({ item, standing }) => [item.id, standing.meetings ?? null]));
  const counts = [...each.values()];
  return {
    each,
    total: counts.reduce<number>((sum, meetings) => sum + (meetings ?? 0), 0),
    unsaid: counts.filter((meetings) => meetings === null).length,
  };
}
