import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { report } from '#renderer/actions';
import { dispatch, notify } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { functionWords, peopleOf } from '#shared/health';
import type { HealthCheck } from '#shared/plan';
import { LevelRow } from './LevelRow';
import styles from './RateDialog.module.css';
import type { Part, Round } from './rating-round';
import { freshRound, given, groupRound, ratingOf, ratingsIn, turned, unsaid } from './rating-round';
import { useSeen } from './use-health-view';

type RateProps = { readonly mode: 'group' | 'people'; readonly onClose: () => void };

/** Rating by keys, large enough for the back row: as a group, or the keyboard goes from one to the next. */
export function RateDialog(props: RateProps) {
  const { check } = useSeen();
  return check && check.statements.length > 0 ? <Rating {...props} check={check} /> : null;
}

function Rating({ mode, onClose, check }: RateProps & { readonly check: HealthCheck }) {
  const { statements } = check;
  const isGroup = mode === 'group';
  const [round, setRound] = useState<Round>(() => (isGroup ? groupRound(statements) : freshRound));
  const statement = statements[round.at];
  const collected = peopleOf(check);

  function take(next: Round): void {
    setRound(next);
    if (!isGroup || !statement) return;
    const [before, rating] = [ratingOf(round, statement.id), ratingOf(next, statement.id)];
    if (before?.now === rating?.now && before?.aim === rating?.aim) return;
    report(dispatch('editChecks', { edit: 'group', id: check.id, statement: statement.id, rating }));
  }

  /** Keeps what the person at the keyboard has said, with nothing that tells who it was. */
  function keep(): number {
    const ratings = ratingsIn(round);
    if (isGroup || ratings.size === 0) return 0;
    return report(dispatch('editChecks', { edit: 'person', id: check.id, ratings })) ? ratings.size : 0;
  }

  function leave(): void {
    const kept = keep();
    if (kept > 0 && statement) {
      const words = kept === 1 ? 'one rating' : `${String(kept)} ratings`;
      notify({ tone: 'info', text: `Kept what was said so far: ${words}. Undo takes it out again.` });
    }
    onClose();
  }

  function pass(): void {
    keep();
    setRound(freshRound);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = byKey(event.key, round, statements);
    if (!next) return;
    event.preventDefault();
    take(next);
  }

  const person = collected + 1;
  return (
    <Dialog
      size="whole"
      title={isGroup ? 'Rate as a group' : `Person ${String(person)}`}
      lead={
        isGroup
          ? 'Agree on two numbers for each statement: where we are now, then where we should be.'
          : 'Nobody sees what others have said, and no name is kept. Two numbers for each statement: now, then where it should be.'
      }
      onClose={leave}
      foot={
        <>
          <span className={styles.hint}>
            Keys 1 to 5 rate · ← back · → on · ↑ ↓ now or aim · Backspace takes back · Esc stops and keeps what is rated
          </span>
          <Button disabled={round.at === 0} onClick={() => setRound(turned(round, statements, -1))}>
            Back
          </Button>
          {statement ? (
            <Button onClick={() => setRound(turned(round, statements, 1))}>
              {ratingOf(round, statement.id) ? 'Next' : 'Skip'}
            </Button>
          ) : null}
          {statement || isGroup ? null : <Button onClick={leave}>Finish</Button>}
          {statement ? null : (
            <Button look="filled" onClick={isGroup ? leave : pass}>
              {isGroup ? 'Done' : 'Next person'}
            </Button>
          )}
        </>
      }
    >
      {/* Keys of the whole dialog: what has them is one of its buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- as said */}
      <div className={styles.rate} onKeyDown={onKeyDown}>
        {statement ? (
          <>
            <p className={styles.function}>
              {functionWords[statement.function].number} · {functionWords[statement.function].name}
              <span className={styles.progress}>
                {round.at + 1} of {statements.length}
              </span>
            </p>
            <p className={styles.statement} aria-live="polite">
              {statement.text}
            </p>
            {(['now', 'aim'] as const).map((part: Part) => (
              <LevelRow
                key={`${statement.id}:${part}`}
                part={part}
                inTurn={round.part === part}
                level={round.answers.get(statement.id)?.[part] ?? null}
                onGive={(level) => take(given({ ...round, part }, statements, level))}
              />
            ))}
          </>
        ) : (
          <End isGroup={isGroup} said={ratingsIn(round).size} of={statements.length} />
        )}
      </div>
    </Dialog>
  );
}

function byKey(key: string, round: Round, statements: HealthCheck['statements']): Round | null {
  if (/^[1-5]$/.test(key)) return given(round, statements, Number(key));
  switch (key) {
    case 'ArrowLeft':
      return turned(round, statements, -1);
    case 'ArrowRight':
      return turned(round, statements, 1);
    case 'ArrowUp':
      return { ...round, part: 'now' };
    case 'ArrowDown':
      return { ...round, part: 'aim' };
    case 'Backspace':
      return unsaid(round, statements);
    default:
      return null;
  }
}

function End({ isGroup, said, of }: { readonly isGroup: boolean; readonly said: number; readonly of: number }) {
  const words = said === of ? 'Every statement is rated.' : `${String(said)} of ${String(of)} statements are rated.`;
  return (
    // Whoever comes here by keys keeps them: arrows lead back, Enter goes ahead.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said
    <div className={styles.end} tabIndex={0} ref={(element) => element?.focus()}>
      <p className={styles.statement}>
        {isGroup ? 'That was the last statement.' : 'Thank you. Pass the keyboard on.'}
      </p>
      <p className={styles.words}>
        {words}{' '}
        {isGroup
          ? 'You can go back and change a number.'
          : 'Your numbers leave the screen as soon as the next person begins.'}
      </p>
    </div>
  );
}
