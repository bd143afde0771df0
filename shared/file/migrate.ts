/**
 * Older files are brought up to the present version one numbered step at a time. The table only ever grows at its end:
 * a step that has shipped is never edited, and each has a real old file among the tests' fixtures.
 */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { VERSION } from './format';
import type { JsonRecord } from './record';

export type Migration = {
  /** The version that the file has after this step; the one before it is what the step takes. */
  readonly to: number;
  /** What changes, in a few words. */
  readonly name: string;
  /** Must bear a damaged file: rows may be missing or of any type, and are repaired later. */
  readonly up: (file: JsonRecord) => JsonRecord;
};

export type Migrations = { readonly version: number; readonly steps: readonly Migration[] };

/** The table for a version; throws, when the program starts, unless its steps are 2, 3, … up to that version. */
export function defineMigrations(version: number, steps: readonly Migration[]): Migrations {
  if (steps.length !== version - 1 || steps.some((step, index) => step.to !== index + 2)) {
    throw new Error(`Migrations must lead to versions 2 to ${version}, each once and in order.`);
  }
  return { version, steps };
}

export const migrations = defineMigrations(VERSION, []);

/** The file as the present version has it. Fails with `migration-failed` where a step can't cope with it. */
export function migrate({ version, steps }: Migrations, file: JsonRecord, from: number): Result<JsonRecord> {
  try {
    const brought = steps.filter((step) => step.to > from).reduce((state, step) => step.up(state), file);
    return ok({ ...brought, version });
  } catch {
    return fail(
      'migration-failed',
      'This plan was made by an older release and is damaged, so it could not be brought up to date. It was left untouched; open an earlier copy if you have one.',
    );
  }
}
