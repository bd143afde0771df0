import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Field.module.css';

/** What a control needs to be tied to its label and its messages. */
export type FieldIds = {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

type FieldProps = {
  readonly label: string;
  /** What is wrong, in words; shown below the control and read with it. */
  readonly error?: string;
  readonly hint?: string;
  /** The label at the left, above, or heard only. */
  readonly layout?: 'row' | 'stack' | 'bare';
  readonly children: (ids: FieldIds) => ReactNode;
};

/** A control with its label at the left (or above) and what is wrong with it below. */
export function Field({ label, error = '', hint = '', layout = 'row', children }: FieldProps) {
  const id = useId();
  const said = error !== '' || hint !== '';
  return (
    <div className={styles[layout]}>
      <label className={styles.label} id={`${id}label`} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-labelledby': `${id}label`,
        'aria-describedby': said ? `${id}said` : undefined,
        'aria-invalid': error === '' ? undefined : true,
      })}
      {said ? (
        <p
          id={`${id}said`}
          className={error === '' ? styles.hint : styles.error}
          role={error === '' ? undefined : 'alert'}
        >
          {error === '' ? hint : error}
        </p>
      ) : null}
    </div>
  );
}
