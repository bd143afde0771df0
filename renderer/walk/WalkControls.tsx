import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';
import { useWalk } from './use-walk';
import styles from './WalkSwitches.module.css';

/** Back, play or pause, on. */
export function WalkControls() {
  const { playing } = useWalk();
  const back = useAction('walk.back');
  const play = useAction('walk.play');
  const next = useAction('walk.next');
  return (
    <fieldset className={styles.controls} aria-label="Moving along the way">
      <IconButton icon="skip-back" label={back.label} shortcut={back.shortcut} onClick={back.run} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? 'Pause' : 'Play'}
        shortcut={play.shortcut}
        onClick={play.run}
      />
      <IconButton icon="skip-forward" label={next.label} shortcut={next.shortcut} onClick={next.run} />
    </fieldset>
  );
}
