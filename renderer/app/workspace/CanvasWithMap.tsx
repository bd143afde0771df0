import { Canvas } from '#renderer/canvas';
import { useMapSlot } from './map-slot';

/** The canvas, with its small map in the rail beside it. */
export function CanvasWithMap() {
  return <Canvas map={useMapSlot()} />;
}
