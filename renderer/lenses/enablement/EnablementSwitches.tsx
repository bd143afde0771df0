import { canvasControls } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { accountableSwitch } from './use-enablement-view';

/** A team or role, and what it holds; and whether lines lead to who is accountable. */
export function EnablementSwitches() {
  const shown = accountableSwitch.useValue() === 'shown';
  return (
    <>
      <IconButton
        icon="link"
        label={shown ? 'Hide the lines to who is accountable' : 'Show lines to who is accountable'}
        aria-pressed={shown}
        onClick={() => accountableSwitch.set(shown ? 'hidden' : 'shown')}
      />
      <Button icon="users-round" onClick={() => canvasControls()?.addCard('body')}>
        Add a team
      </Button>
    </>
  );
}
