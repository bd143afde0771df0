import { clearSelection } from '#renderer/session';
import { Button } from '#renderer/ui';

/** What stands at the head of the page is written in the panel of the plan, which is there while nothing is selected. */
export function PageSwitches() {
  return (
    <Button icon="text-quote" onClick={clearSelection}>
      Mission, areas
    </Button>
  );
}
