/** Whoever looks at all of the rings or the sheet goes on seeing all of it when it grows, or when the window does. */
import { useLayoutEffect, useRef } from 'react';
import { viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import type { Stage } from '../stage';
import type { Steering } from './steering';
import { fittedViewport } from './viewport';
import { isWhole } from './whole';

export function useKeptWhole(room: boolean, stage: Stage, { now, jump }: Steering): void {
  const before = useRef(stage);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = stage;
    if (last.scene.bounds === stage.scene.bounds && last.pane === stage.pane) return;
    // What the room sees is as large as it can read, which the window’s size has no say in.
    if (room && last.pane !== stage.pane) return;
    if (isWhole(last, now())) jump(fittedViewport(stage.scene, stage.pane));
  }, [room, stage, now, jump]);
  useLayoutEffect(
    () => () => {
      if (isWhole(before.current, now())) forget(before.current.lensId);
    },
    [now],
  );
}

/** Whoever leaves a whole finds all of it again, also where the window or the scene has become another meanwhile. */
function forget(lens: LensId): void {
  viewStore.setState(({ viewports: { [lens]: _whole, ...others } }) => ({ viewports: others }));
}
