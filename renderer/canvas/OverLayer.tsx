import { useStore, ViewportPortal } from '@xyflow/react';
import { lensesOnScreen } from '#renderer/lenses';
import type { LensId } from '#shared/lenses';

/** What a lens lays over its scene, in the scene's units. */
export function OverLayer({ lensId }: { readonly lensId: LensId }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const { Over } = lensesOnScreen[lensId];
  return Over ? (
    <ViewportPortal>
      <Over zoom={zoom} />
    </ViewportPortal>
  ) : null;
}
