/** A list of what is met, each with who is responsible and how long it goes on. */
import { goTo, useSelection } from '#renderer/session';
import { classNames, Icon } from '#renderer/ui';
import type { Pace } from '#shared/calendar';
import { formatSpan } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { Meeting } from '#shared/walk';
import { responsibleInWords } from '#shared/walk';
import styles from './Meetings.module.css';

type MeetingsProps = {
  readonly title: string;
  readonly meetings: readonly Meeting[];
  readonly pace: Pace;
  readonly none: string;
  readonly large?: boolean;
};

/** More than so many are counted, and told in the outline. */
const MOST = 60;

export function Meetings({ title, meetings, none, large = false }: MeetingsProps) {
  const shown = meetings.slice(0, MOST);
  const more = meetings.length - shown.length;
  return (
    <section className={classNames(styles.list, large && styles.large)} aria-label={title}>
      <h4 className={styles.title}>
        {title}
        {meetings.length > 0 ? <span className={styles.count}>{meetings.length}</span> : null}
      </h4>
      {meetings.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.items}>
        {shown.map((meeting) => (
          <MeetingLine key={meeting.item.id} meeting={meeting} />
        ))}
      </ul>
      {more > 0 ? <p className={styles.none}>And {more} more.</p> : null}
    </section>
  );
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const { item, span, first, entitled, responsible } = meeting;
  const selected = useSelection(({ items }) => items.has(item.id));
  const nobody = responsible.owner === null;
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.line, entitled && styles.entitled)}
        aria-pressed={selected}
        onClick={() => goTo(item.id)}
      >
        <Icon name={kindOf(item).icon} size={16} />
        <span className={styles.words}>
          <span className={styles.name}>{shownTitle(item.title)}</span>
          <span className={styles.more}>
            {first ? <span className={styles.first}>For this child first</span> : null}
            <span className={nobody ? styles.nobody : undefined}>{sentence(responsibleInWords(meeting))}</span>
            <span>{formatSpan(span.from, span.to)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
