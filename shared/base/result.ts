/**
 * Failures that can happen to a user are values, never exceptions: a reason code for the program and a message in
 * plain words for the person. Throwing is kept for programmer errors.
 */
export type Fault = {
  /** Stable, machine-readable reason, e.g. `week-out-of-range`. */
  readonly code: string;
  /** One or two plain sentences: what is wrong and what to do next. */
  readonly message: string;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Fail<E = Fault> = { readonly ok: false; readonly error: E };
export type Result<T, E = Fault> = Ok<T> | Fail<E>;

/** It went well; this is what came of it. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** It did not: a code for programs, and a message for the user that says what to do. */
export function fail(code: string, message: string): Fail {
  return { ok: false, error: { code, message } };
}

/** The value, or a thrown error: only where failure would be a fault of the program (tests, templates, fixtures). */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}
