import { faceOf, showFace, useView } from '#renderer/session';
import { SegmentedControl } from '#renderer/ui';
import type { LensId } from '#shared/lenses';

type FaceSwitchProps = {
  readonly lens: LensId;
  readonly faces: readonly { readonly value: string; readonly label: string }[];
};

/** Whether a lens shows its canvas or one of its tables. */
export function FaceSwitch({ lens, faces }: FaceSwitchProps) {
  const face = useView((view) => faceOf(view, lens));
  return <SegmentedControl label="Shown as" value={face} options={faces} onChange={(next) => showFace(lens, next)} />;
}
