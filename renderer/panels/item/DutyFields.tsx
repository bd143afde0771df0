import { IconButton, Select, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import type { CommandArgs } from '#shared/commands';
import { leanNames } from '#shared/governance';
import type { Duty } from '#shared/plan';
import { governanceLimits } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import panel from '../Panel.module.css';
import styles from './DutyFields.module.css';

/** What a duty that is only named leans to, until it is said: both. */
const MIDDLE = 3;

const leans = leanNames.map((name, n) => ({ value: String(n + 1), label: `${String(n + 1)} ${name}` }));

type DutyFieldsProps = {
  readonly duties: readonly Duty[];
  /** What puts these duties in the place of those that there are. */
  readonly place: (duties: readonly Duty[], gesture?: string) => CommandArgs<'placeItems'>;
};

/** What a body is there for, each with what it leans to, from assurance to strategy; and one more. */
export function DutyFields({ duties, place }: DutyFieldsProps) {
  const withDuty = (at: number, duty: Duty) => duties.map((one, n) => (n === at ? duty : one));
  return (
    <fieldset className={styles.duties}>
      <legend className={panel.quiet}>Duties, from 1 (assurance) to 5 (strategy)</legend>
      {duties.map((duty, at) => (
        // Duties have no ids: they are told apart by where they stand.
        // oxlint-disable-next-line react/no-array-index-key -- as said
        <div key={at} className={styles.duty}>
          <TextField
            layout="bare"
            label={`Duty ${String(at + 1)}`}
            value={duty.text}
            maxLength={governanceLimits.signs}
            commit={(text) => commit('placeItems', place(withDuty(at, { ...duty, text }), `duty-${String(at)}`), text)}
          />
          <div className={styles.lean}>
            <Select
              label={`Duty ${String(at + 1)} leans to`}
              layout="bare"
              value={String(duty.lean)}
              options={leans}
              onChange={(lean) => commitOrSay('placeItems', place(withDuty(at, { ...duty, lean: Number(lean) })))}
            />
            <IconButton
              icon="x"
              size="small"
              label={`Remove duty ${String(at + 1)}`}
              onClick={() => commitOrSay('placeItems', place(duties.filter((_one, n) => n !== at)))}
            />
          </div>
        </div>
      ))}
      <TextField
        key={duties.length}
        layout="bare"
        label="Add a duty"
        value=""
        placeholder="Add a duty"
        maxLength={governanceLimits.signs}
        takesEffect="when-left"
        commit={(text) =>
          text.trim() === ''
            ? ok('')
            : commit('placeItems', place([...duties, { text: text.trim(), lean: MIDDLE }]), '')
        }
      />
    </fieldset>
  );
}
