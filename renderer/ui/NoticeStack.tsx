import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './NoticeStack.module.css';
import { useFreePlace } from './use-free-place';

export type ShownNotice = {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  /** What a person who helps would ask for; folded away until it is asked for. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** A warning that leaves by itself all the same. */
  readonly passes?: boolean;
  /** Said once more it stays longer. */
  readonly said?: number;
};

type NoticeStackProps = {
  /** What notices must not lie over, as a selector; they go to the head of the canvas where it is at its foot. */
  readonly keepOff?: string;
  readonly notices: readonly ShownNotice[];
  readonly onDismiss: (id: string) => void;
};

/** Time to look up, and to read a sign. */
const LOOK_MS = 3_000;
const SIGN_MS = 60;
const LEAST_MS = 6_000;
/** With something to click on it stays longer. */
const ACTION_MS = 4_000;

function readingTime({ text, action }: ShownNotice): number {
  return Math.max(LEAST_MS, LOOK_MS + SIGN_MS * text.length) + (action ? ACTION_MS : 0);
}

/** What has just happened, at the foot of the window. Info leaves by itself, unless one points at it; warnings stay. */
export function NoticeStack({ notices, keepOff, onDismiss }: NoticeStackProps) {
  const stack = useRef<HTMLDivElement>(null);
  const place = useFreePlace(stack, notices, keepOff);
  return (
    <div ref={stack} className={styles.stack} data-place={place} role="log" aria-live="polite" aria-label="Notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

function NoticeLine({ notice, onDismiss }: { readonly notice: ShownNotice; readonly onDismiss: (id: string) => void }) {
  const { id, tone, text, detail, action, said } = notice;
  const stays = tone === 'warning' && !notice.passes;
  const shownFor = readingTime(notice);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (stays || held) return undefined;
    const timer = setTimeout(() => onDismiss(id), shownFor);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once more, it begins anew
  }, [id, stays, held, shownFor, said, onDismiss]);
  return (
    <div
      className={classNames(styles.notice, tone === 'warning' && styles.warning)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'warning' ? <Icon name="triangle-alert" /> : null}
      <span className={styles.text}>
        {text}
        {detail ? (
          <details className={styles.detail}>
            <summary>Details for support</summary>
            <code>{detail}</code>
          </details>
        ) : null}
      </span>
      {action ? (
        <Button
          look="plain"
          size="small"
          onClick={() => {
            action.run();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton icon="x" label="Dismiss" size="small" onClick={() => onDismiss(id)} />
    </div>
  );
}
