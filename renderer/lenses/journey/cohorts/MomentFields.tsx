import { useState } from 'react';
import { SegmentedControl, Select, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import type { Moment, Term } from '#shared/calendar';
import { formatDate, parseDate } from '#shared/calendar';
import styles from './CohortsDialog.module.css';

const kinds = [
  { value: 'autumn', label: 'Autumn' },
  { value: 'spring', label: 'Spring' },
  { value: 'summer', label: 'Summer' },
  { value: 'date', label: 'A date' },
] as const satisfies readonly { value: Term | 'date'; label: string }[];

/** So many school years can be chosen from, from a few before the one that is chosen. */
const YEARS = 24;

type MomentFieldsProps = { readonly moment: Moment; readonly onChange: (moment: Moment) => void };

/** The start of a term, or a date as people write it. */
export function MomentFields({ moment, onChange }: MomentFieldsProps) {
  const isDate = typeof moment === 'string';
  const year = isDate ? Number(moment.slice(0, 4)) : moment.year;
  const [first] = useState(year - 4);
  const [typed, setTyped] = useState<string | null>(null);

  function choose(kind: Term | 'date'): void {
    setTyped(null);
    onChange(kind === 'date' ? `${String(year)}-09-01` : { term: kind, year });
  }

  return (
    <div className={styles.moment}>
      <SegmentedControl label="When" value={isDate ? 'date' : moment.term} options={kinds} onChange={choose} />
      {isDate ? (
        <TextField
          layout="bare"
          label="Date"
          placeholder="6 February 2032"
          value={typed ?? formatDate(moment)}
          commit={(text) => {
            setTyped(text);
            const date = parseDate(text);
            if (date.ok) onChange(date.value);
            return date.ok ? ok(text) : date;
          }}
        />
      ) : (
        <Select
          layout="bare"
          label="School year"
          value={String(year)}
          options={Array.from({ length: YEARS }, (_, index) => first + index).map((start) => ({
            value: String(start),
            label: `${String(start)}/${String(start + 1).slice(2)}`,
          }))}
          onChange={(start) => onChange({ ...moment, year: Number(start) })}
        />
      )}
    </div>
  );
}
