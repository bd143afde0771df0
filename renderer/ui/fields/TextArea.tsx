import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../class-names';
import styles from './Input.module.css';
import type { Commit } from './use-typed-text';
import { useTypedText } from './use-typed-text';

export type TextAreaProps = Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'aria-label'> & {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly value: string;
  readonly commit: Commit;
  /** Enter ends typing and line breaks become spaces. */
  readonly oneLine?: boolean;
};

/** Text that grows with what is typed and takes effect at once. */
export function TextArea({ label, value, commit, oneLine = false, className, onKeyDown, ...rest }: TextAreaProps) {
  const typed = useTypedText(value, commit);
  return (
    <>
      <textarea
        rows={1}
        spellCheck={false}
        {...rest}
        aria-label={label}
        aria-invalid={typed.error === '' ? undefined : true}
        className={classNames(styles.input, styles.area, className)}
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.settle}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (!oneLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {typed.error === '' ? null : <p role="alert">{typed.error}</p>}
    </>
  );
}
