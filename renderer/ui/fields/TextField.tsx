import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names';
import { Field } from './Field';
import styles from './Input.module.css';
import type { Commit, TakesEffect } from './use-typed-text';
import { useTypedText } from './use-typed-text';

export type TextFieldProps = Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange'> & {
  readonly label: string;
  readonly value: string;
  readonly commit: Commit;
  readonly hint?: string;
  /** What was wrong with it when it was asked for from outside, such as by a button beside it. */
  readonly error?: string;
  readonly layout?: 'row' | 'stack' | 'bare';
  readonly takesEffect?: TakesEffect;
};

/** One line of text that takes effect as it is typed, or when it is left; Escape gives up text that has not taken effect. */
export function TextField({ label, value, commit, hint, error = '', layout, ...rest }: TextFieldProps) {
  const { className, takesEffect, ...input } = rest;
  const typed = useTypedText(value, commit, takesEffect);
  return (
    <Field label={label} error={typed.error || error} {...(hint !== undefined && { hint })} {...(layout && { layout })}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...ids}
          className={classNames(styles.input, className)}
          value={typed.text}
          onChange={(event) => typed.type(event.currentTarget.value)}
          onBlur={typed.settle}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && (takesEffect === 'when-left' || typed.error !== '')) typed.reset();
            if (event.key === 'Enter') typed.settle();
          }}
        />
      )}
    </Field>
  );
}
