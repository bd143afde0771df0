import { canvasControls } from '#renderer/session';
import { Button } from '#renderer/ui';

/** Of the sketch only this: a frame, around what is selected or to be filled. */
export function SketchSwitches() {
  return (
    <Button icon="frame" onClick={() => canvasControls()?.addCard('frame')}>
      Add a frame
    </Button>
  );
}
