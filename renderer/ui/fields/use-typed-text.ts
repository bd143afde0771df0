/**
 * Text that is being typed into a field whose value lives elsewhere. What is typed takes effect at once; what can't
 * take effect stays in the field as typed, with the reason beside it.
 */

import { useState } from 'react';
import type { Result } from '#shared/base';

/** Takes typed text into effect; answers with the value as the field will show it from then on, or with the fault. */
export type Commit = (text: string) => Result<string>;

type Typed = { readonly text: string; readonly expected: string; readonly error: string };

export type TypedText = {
  readonly text: string;
  /** Plain words, or an empty string. */
  readonly error: string;
  readonly type: (text: string) => void;
  /** Typing has ended: the field shows its value again, unless there is a fault to be mended. */
  readonly settle: () => void;
  /** Gives up what was typed. */
  readonly reset: () => void;
};

/** `value` is what the field shows when nobody types; a change of it from elsewhere (undo) wins over typed text. */
export function useTypedText(value: string, commit: Commit): TypedText {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed && typed.expected === value ? typed : null;
  return {
    text: current?.text ?? value,
    error: current?.error ?? '',
    type: (text) => {
      const done = commit(text);
      setTyped(
        done.ok ? { text, expected: done.value, error: '' } : { text, expected: value, error: done.error.message },
      );
    },
    settle: () => {
      if (current?.error === '') setTyped(null);
    },
    reset: () => setTyped(null),
  };
}
