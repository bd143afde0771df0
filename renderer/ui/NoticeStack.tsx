import { useEffect, useState } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './NoticeStack.module.css';

export type ShownNotice = {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  /** What a person who helps would ask for; folded away until it is asked for. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

type NoticeStackProps = {
  readonly notices: readonly ShownNotice[];
  readonly onDismiss: (id: string) => void;
};

const INFO_MS = 6_000;
/** With something to click on it stays longer. */
const ACTION_MS = 12_000;

/** What has just happened, at the foot of the window. Info leaves by itself, unless one points at it; warnings stay. */
export function NoticeStack({ notices, onDismiss }: NoticeStackProps) {
  return (
    <div className={styles.stack} role="log" aria-live="polite" aria-label="Notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

function NoticeLine({ notice, onDismiss }: { readonly notice: ShownNotice; readonly onDismiss: (id: string) => void }) {
  const { id, tone, text, detail, action } = notice;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (tone === 'warning' || held) return undefined;
    const timer = setTimeout(() => onDismiss(id), action ? ACTION_MS : INFO_MS);
    return () => clearTimeout(timer);
  }, [id, tone, held, action, onDismiss]);
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
