import { useState } from 'react';
import { Icon } from '#renderer/ui';
import styles from './Card.module.css';
import { moveBetweenCards } from './card-keys';
import { Picture } from './Picture';
import { begin } from './plan-deeds';
import { SAMPLE } from './template-list';
import { useSamplePicture } from './use-sample-picture';

/** A finished plan of an invented trust to look around in; large while there is no plan yet. */
export function SampleCard({ large }: { readonly large: boolean }) {
  const [opening, setOpening] = useState(false);

  async function explore(): Promise<void> {
    setOpening(true);
    await begin(SAMPLE);
    setOpening(false);
  }

  if (large) return <Tour opening={opening} onExplore={() => void explore()} />;
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={`${styles.face} ${styles.dashed}`}
        data-card
        onKeyDown={moveBetweenCards}
        disabled={opening}
        onClick={() => void explore()}
      >
        <Icon name="footprints" size={20} />
        <strong>Explore the sample trust</strong>
        <span>nine schools, a finished plan</span>
      </button>
    </li>
  );
}

function Tour({ opening, onExplore }: { readonly opening: boolean; readonly onExplore: () => void }) {
  const picture = useSamplePicture();
  return (
    <li className={styles.wide}>
      <button
        type="button"
        className={styles.tour}
        data-card
        onKeyDown={moveBetweenCards}
        disabled={opening}
        onClick={onExplore}
      >
        <span className={styles.tourWords}>
          <strong>Explore the sample trust</strong>
          <span>
            Nine schools and a finished plan, from Nursery to Year 13. Move things about: this copy is yours to try out.
          </span>
          <span className={styles.go}>
            <Icon name="footprints" /> Look around
          </span>
        </span>
        <span className={styles.tourPicture}>{picture === '' ? null : <Picture svg={picture} />}</span>
      </button>
    </li>
  );
}
