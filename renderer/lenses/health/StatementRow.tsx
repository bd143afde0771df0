import { useRef, useState } from 'react';
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, notify, usePlan } from '#renderer/session';
import { Button, IconButton, TextArea, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import { countsOf, figureOf, inTenths, withoutStop } from '#shared/health';
import type { CheckId, ItemId, Statement } from '#shared/plan';
import styles from './StatementsDialog.module.css';

type RowProps = { readonly check: CheckId; readonly statement: Statement };

/** One statement: reworded in place, its ratings, and what would move it. */
export function StatementRow({ check, statement }: RowProps) {
  const { id, text } = statement;
  const [moving, setMoving] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const movers = usePlan(
    (plan) => [...plan.items.values()].filter(({ facets }) => facets.health?.statement === id).length,
  );
  const figure = figureOf(statement);
  return (
    <>
      <tr>
        <td>
          <TextArea
            label="Statement"
            value={text}
            maxLength={500}
            oneLine
            commit={(words) => {
              const done = dispatch('editChecks', { edit: 'reword', id: check, statement: id, text: words });
              return done.ok ? ok(words) : done;
            }}
          />
        </td>
        <td>{figure ? inTenths(figure.now) : '–'}</td>
        <td>{figure ? inTenths(figure.aim) : '–'}</td>
        <td>{figure ? inTenths(figure.gap) : '–'}</td>
        <td>
          <Spread statement={statement} />
        </td>
        <td className={styles.deeds}>
          <Button look="plain" size="small" ref={asked} aria-expanded={moving} onClick={() => setMoving(!moving)}>
            What would move it{movers === 0 ? '' : ` (${String(movers)})`}
          </Button>
          <IconButton
            icon="trash-2"
            size="small"
            label={`Leave out: ${withoutStop(statement)}`}
            onClick={() => report(dispatch('editChecks', { edit: 'leave-out', id: check, statement: id }))}
          />
        </td>
      </tr>
      {moving ? (
        <tr className={styles.moving}>
          <td colSpan={6}>
            <MoveIt
              statement={statement}
              onDone={() => {
                setMoving(false);
                asked.current?.focus();
              }}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Five places, a dot in each that was given, the more the larger; in words for who can’t see it. */
function Spread({ statement }: { readonly statement: Statement }) {
  const counts = countsOf(statement);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return <span className={styles.quiet}>{statement.group ? 'group' : '–'}</span>;
  const words = counts.flatMap((count, n) => (count === 0 ? [] : [`${String(count)} rated ${String(n + 1)}`]));
  return (
    <svg className={styles.spread} viewBox="0 0 100 20" role="img" aria-label={`Now: ${words.join(', ')}`}>
      <line x1="10" x2="90" y1="10" y2="10" />
      {counts.map((count, n) =>
        count === 0 ? null : (
          // Five places that never change their order.
          // oxlint-disable-next-line react/no-array-index-key -- as said
          <circle key={n} cx={10 + n * 20} cy="10" r={2 + 6 * Math.sqrt(count / all)} />
        ),
      )}
    </svg>
  );
}

/** An action for it, made on the spot by Enter, the button, or leaving what is written; it waits in the other lenses’ trays. */
function MoveIt({ statement, onDone }: { readonly statement: Statement; readonly onDone: () => void }) {
  const [title, setTitle] = useState('');
  // The keys leave the field as soon as it is added, which must not add it again.
  const added = useRef(false);
  function add(): void {
    const words = title.trim();
    if (words === '' || added.current) return;
    const placing = { facets: { health: { function: statement.function, statement: statement.id } } };
    const item = { id: ports.newId() as ItemId, kind: 'action' as const, title: words, placing };
    if (!report(dispatch('addItems', { items: [item] }))) return;
    added.current = true;
    notify({ tone: 'info', text: `Added the action “${words}”. It waits in the trays of the other lenses too.` });
    onDone();
  }
  return (
    // Leaving what is written adds it as well; nobody has to press anything on the form itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as said
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) add();
      }}
    >
      <TextField
        layout="bare"
        label={`What would move it: ${withoutStop(statement)}`}
        placeholder="A first step, in a few words"
        value={title}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the button above it
        autoFocus
        commit={(text) => {
          setTitle(text);
          return ok(text);
        }}
      />
      <Button type="submit" disabled={title.trim() === ''}>
        Add the action
      </Button>
    </form>
  );
}
