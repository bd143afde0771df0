import type { Result } from '#shared/base';

/** The reason code of a failure; 'ok' where there is none. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}
