import { canvasControls } from '#renderer/session';
import { Button } from '#renderer/ui';

/** A team or role, and what it holds. */
export function EnablementSwitches() {
  return (
    <Button icon="users-round" onClick={() => canvasControls()?.addCard('body')}>
      Add a team
    </Button>
  );
}
