/** What the middle of the workspace can show, each with what stands above and below it. */
import type { ComponentType } from 'react';
import { LensTable, LensTableSummary } from '#renderer/lenses';
import { Outline, OutlineSummary } from '#renderer/outline';
import type { SurfaceId } from '#renderer/session';
import { Walk, WalkControls, WalkGaps } from '#renderer/walk';
import { CanvasTools } from './CanvasTools';
import { CanvasWithMap } from './CanvasWithMap';
import { Legend } from './Legend';
import { LensHeader } from './LensHeader';
import { OutlineHeader } from './OutlineHeader';

import { TableHeader } from './TableHeader';
import { Tray } from './Tray';
import { WalkHeader } from './WalkHeader';

type Surface = {
  readonly Header: ComponentType;
  readonly Body: ComponentType;
  /** Between it and the bottom bar: what its signs mean, when that is asked for. */
  readonly Key: ComponentType;
  /** At the left of the bottom bar: what waits, or how much there is. */
  readonly Waiting: ComponentType;
  /** At its right. */
  readonly Tools: ComponentType;
};

export const surfaces = {
  canvas: { Header: LensHeader, Body: CanvasWithMap, Key: Legend, Waiting: Tray, Tools: CanvasTools },
  table: { Header: TableHeader, Body: LensTable, Key: () => null, Waiting: LensTableSummary, Tools: () => null },
  walk: { Header: WalkHeader, Body: Walk, Key: () => null, Waiting: WalkGaps, Tools: WalkControls },
  outline: { Header: OutlineHeader, Body: Outline, Key: () => null, Waiting: OutlineSummary, Tools: () => null },
} satisfies Record<SurfaceId, Surface>;
