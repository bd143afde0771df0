import { colourBy, useLooks } from '#renderer/session';
import { Button, Menu } from '#renderer/ui';
import { colourModeNames, colourModes } from '#shared/filter';

/** What the colours of the cards say. */
export function ColourMenu() {
  const mode = useLooks((looks) => looks.colourBy);
  return (
    <Menu
      entries={colourModes.map((one) => ({
        label: colourModeNames[one],
        checked: one === mode,
        run: () => colourBy(one),
      }))}
    >
      <Button icon="palette" aria-label={`Colour: ${colourModeNames[mode].toLowerCase()}`}>
        {colourModeNames[mode]}
      </Button>
    </Menu>
  );
}
