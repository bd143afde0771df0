import { Menu, Swatch } from '#renderer/ui';
import type { Area } from '#shared/plan';
import { commitOrSay } from '../commit';
import styles from './AreaList.module.css';

/** What the six tones look like, for who can't see them. */
const names = ['Indigo', 'Rust', 'Green', 'Ochre', 'Blue', 'Plum'] as const;

/** The colour of an area, and the menu of those that it can have. */
export function AreaColour({ area: { id, name, tone } }: { readonly area: Area }) {
  const entries = names.map((label, index) => ({
    label,
    checked: tone === index + 1,
    run: () => void commitOrSay('editAreas', { edit: 'colour', id, tone: index + 1 }),
  }));
  return (
    <Menu align="start" entries={entries}>
      <button
        type="button"
        className={styles.colour}
        aria-label={`Colour of ${name}: ${names[tone - 1] ?? ''}`}
        title="Choose a colour"
      >
        <Swatch paint={`area-${tone}`} />
      </button>
    </Menu>
  );
}
