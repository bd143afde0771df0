/** Every way to group the outline. A lens without one does not compile; the order is the order of the switch. */
import type { LensId } from '#shared/lenses';
import type { Grouping } from './grouping';
import { journeyGrouping } from './journey';
import { kindGrouping } from './kind';
import { sketchGrouping } from './sketch';

export const groupings = {
  journey: journeyGrouping,
  sketch: sketchGrouping,
  kind: kindGrouping,
} satisfies Record<LensId | 'kind', Grouping>;

export type GroupingId = keyof typeof groupings;

export const groupingIds = Object.keys(groupings) as readonly GroupingId[];
