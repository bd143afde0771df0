import { Canvas } from '#renderer/canvas';
import { Legend } from './Legend';

export function CanvasWithLegend() {
  return <Canvas corner={<Legend />} />;
}
