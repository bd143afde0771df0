import type { LensId } from '#shared/lenses';
import { isLensId, lenses } from '#shared/lenses';
import type { Situation } from './action';
import { groupingOf } from './move-items';

/** The lens that one looks at, on its canvas or as an outline, if it lets cards lie wherever they are put; else null. */
export function freeLens({ view }: Pick<Situation, 'view'>): LensId | null {
  const { id } = groupingOf({ view });
  return isLensId(id) && lenses[id].freePositions ? id : null;
}
