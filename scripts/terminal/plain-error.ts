/** An error whose message is written for the person at the keyboard: it says what is wrong and what to do next. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** The message of whatever was thrown, with the cause that fetch and got hide one level down. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const cause = thrown.cause instanceof Error && thrown.cause.message !== '' ? ` (${thrown.cause.message})` : '';
  return `${thrown.message}${cause}`;
}
