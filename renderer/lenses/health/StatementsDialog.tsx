import { perform, report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch } from '#renderer/session';
import { Button, Dialog, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import { formatDate, parseDate } from '#shared/calendar';
import { changesSince, functionFigure, functionWords, inTenths, sentencesOf } from '#shared/health';
import type { HealthCheck, StatementId, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import { StatementRow } from './StatementRow';
import styles from './StatementsDialog.module.css';
import { useSeen } from './use-health-view';

/** What a check asks and what it comes to: a table of all statements, which are written and rated here. */
export function StatementsDialog({ onClose }: { readonly onClose: () => void }) {
  const { check, against } = useSeen();
  if (!check) return null;
  const words = [...sentencesOf(check), ...(against ? changesSince(against, check) : [])];
  const { id } = check;
  return (
    <Dialog
      size="whole"
      title="Statements and ratings"
      lead={words.join(' ')}
      onClose={onClose}
      foot={
        <>
          <Button danger onClick={() => report(dispatch('editChecks', { edit: 'remove', id })) && onClose()}>
            Remove this check
          </Button>
          <span className={styles.space} />
          <Button onClick={() => perform('health.people')}>Rate one after another…</Button>
          <Button onClick={() => perform('health.group')}>Rate as a group…</Button>
          <Button look="filled" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <CheckFields check={check} />
      <table className={styles.table}>
        <caption className={styles.unseen}>Every statement with its rating now, its aim and how people differ</caption>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">Now</th>
            <th scope="col">Aim</th>
            <th scope="col">Gap</th>
            <th scope="col">Spread</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        {trustFunctions.map((name) => (
          <FunctionRows key={name} check={check} name={name} />
        ))}
      </table>
    </Dialog>
  );
}

function CheckFields({ check: { id, name, date } }: { readonly check: HealthCheck }) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Name"
        value={name}
        commit={(text) => {
          const done = dispatch('editChecks', { edit: 'rename', id, name: text });
          return done.ok ? ok(text) : done;
        }}
      />
      <TextField
        label="Day"
        value={formatDate(date)}
        takesEffect="when-left"
        commit={(text) => {
          const day = parseDate(text);
          if (!day.ok) return day;
          const done = dispatch('editChecks', { edit: 'date', id, date: day.value });
          return done.ok ? ok(formatDate(day.value)) : done;
        }}
      />
    </div>
  );
}

function FunctionRows({ check, name }: { readonly check: HealthCheck; readonly name: TrustFunction }) {
  const asked = check.statements.filter((one) => one.function === name);
  const figure = functionFigure(check, name);
  const { number, name: words } = functionWords[name];
  return (
    <tbody>
      <tr className={styles.function}>
        <th scope="rowgroup">
          {number} · {words}
        </th>
        <td>{figure ? inTenths(figure.now) : '–'}</td>
        <td>{figure ? inTenths(figure.aim) : '–'}</td>
        <td>{figure ? inTenths(figure.gap) : '–'}</td>
        <td>–</td>
        <td>
          <Button look="plain" size="small" icon="plus" onClick={() => ask(check, name)}>
            Add a statement
          </Button>
        </td>
      </tr>
      {asked.map((statement) => (
        <StatementRow key={statement.id} check={check.id} statement={statement} />
      ))}
    </tbody>
  );
}

function ask({ id }: HealthCheck, name: TrustFunction): void {
  const statement = { id: ports.newId() as StatementId, function: name, text: 'New statement' };
  report(dispatch('editChecks', { edit: 'ask', id, statement }));
}
