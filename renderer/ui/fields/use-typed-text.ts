/**
 * Text that is being typed into a field whose value lives elsewhere. What is typed takes effect at once, or when the
 * field is left; what can't take effect stays in the field as typed, with the reason beside it.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Result } from '#shared/base';

/** Takes typed text into effect; answers with the value as the field will show it from then on, or with the fault. */
export type Commit = (text: string) => Result<string>;

/** Where half a text can mean something else than the whole, as “R” of “Reading weeks” does, it waits until it is left. */
export type TakesEffect = 'as-typed' | 'when-left';

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
export function useTypedText(value: string, commit: Commit, takesEffect: TakesEffect = 'as-typed'): TypedText {
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed && typed.expected === value ? typed : null;
  // Escape also takes the focus away, before what it has given up is drawn.
  const givenUp = useRef(false);
  const waits = takesEffect === 'when-left' && current !== null && current.text !== value;

  function put(text: string): Typed {
    const done = commit(text);
    return done.ok ? { text, expected: done.value, error: '' } : { text, expected: value, error: done.error.message };
  }

  function settle(): void {
    if (givenUp.current) return;
    // What could not take effect is tried once more: the core may have been unlocked meanwhile.
    const after = current && (waits || current.error !== '') ? put(current.text) : current;
    setTyped(after?.error === '' ? null : after);
  }

  // A field that is taken away is left as well, as when another card is chosen by a key.
  const leave = useEffectEvent(() => {
    if (current && !givenUp.current && (waits || current.error !== '')) commit(current.text);
  });
  useEffect(() => () => leave(), []);

  return {
    text: current?.text ?? value,
    error: current?.error ?? '',
    type: (text) => {
      givenUp.current = false;
      setTyped(takesEffect === 'as-typed' ? put(text) : { text, expected: value, error: '' });
    },
    settle,
    reset: () => {
      givenUp.current = true;
      setTyped(null);
    },
  };
}
