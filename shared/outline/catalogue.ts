/** Every way to group the outline. A lens without one does not compile; the order is the order of the switch. */
import type { LensId } from '#shared/lenses';
import { enablementGrouping } from './enablement';
import { governanceGrouping } from './governance';
import type { Grouping } from './grouping';
import { healthGrouping } from './health';
import { journeyGrouping } from './journey';
import { kindGrouping } from './kind';
import { operatingGrouping } from './operating';
import { pageGrouping } from './page';
import { ringsGrouping } from './rings';
import { sketchGrouping } from './sketch';
import { transitionsGrouping } from './transitions';

export type GroupingId = LensId | 'kind';

export const groupings: Readonly<Record<GroupingId, Grouping>> = {
  journey: journeyGrouping,
  transitions: transitionsGrouping,
  rings: ringsGrouping,
  page: pageGrouping,
  health: healthGrouping,
  enablement: enablementGrouping,
  governance: governanceGrouping,
  operating: operatingGrouping,
  sketch: sketchGrouping,
  kind: kindGrouping,
};

export const groupingIds = Object.keys(groupings) as readonly GroupingId[];
