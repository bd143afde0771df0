import { canvasControls } from '#renderer/session';
import { Button } from '#renderer/ui';

export function SketchSwitches() {
  return (
    <Button icon="frame" onClick={() => canvasControls()?.addCard('frame')}>
      Add a frame
    </Button>
  );
}
