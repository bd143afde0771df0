import { Button, Dialog, Icon, Swatch } from '#renderer/ui';
import { laneCuts } from '#shared/lenses/journey';
import type { Lane } from '#shared/plan';
import styles from './ColourLane.module.css';
import { colourLane } from './lane-deeds';

/** What the six tones look like, for who can't see it. */
const names = ['Indigo', 'Rust', 'Green', 'Ochre', 'Blue', 'Plum'] as const;

/** Chooses the colour of a lane's mark, or none. */
export function ColourLane({ lane, onClose }: { readonly lane: Lane; readonly onClose: () => void }) {
  const choices = [null, ...names.map((_, index) => index + 1)];
  function choose(tone: number | null): void {
    colourLane(lane.id, tone);
    onClose();
  }
  return (
    <Dialog
      title={`Colour of “${lane.name}”`}
      lead="A quiet mark beside the lane’s name."
      onClose={onClose}
      foot={<Button onClick={onClose}>Close</Button>}
    >
      <ul className={styles.list}>
        {choices.map((tone) => (
          <li key={tone ?? 0}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={(lane.tone ?? null) === tone}
              onClick={() => choose(tone)}
            >
              {tone === null ? (
                <span className={styles.none} aria-hidden />
              ) : (
                <Swatch paint={`area-${String(tone)}`} stripe={laneCuts[tone - 1] ?? 'whole'} />
              )}
              {tone === null ? 'None' : names[tone - 1]}
              {(lane.tone ?? null) === tone ? <Icon name="check" size={15} /> : null}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
