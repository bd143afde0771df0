import { Canvas } from '#renderer/canvas';
import { Legend } from './Legend';

/** The canvas, and over it what its colours mean. */
export function CanvasWithLegend() {
  return <Canvas corner={<Legend />} />;
}
