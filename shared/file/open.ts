/**
 * Opening a plan: parse → check format and version → migrate → validate and repair. Whatever the text holds, the answer
 * is a sound plan or a fault in plain words; it never throws.
 */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { FORMAT, MOST_ROWS } from './format';
import type { Migrations } from './migrate';
import { migrate, migrations } from './migrate';
import { readJson } from './read-json';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { fingerprint } from './repair-ids';
import type { RepairLog } from './repair-log';
import { startRepairLog } from './repair-log';
import { repairPlan } from './repair-plan';

/** `repairs` says in plain words what was put right, and where; empty for a file in order. */
export type OpenedPlan = { readonly plan: Plan; readonly repairs: readonly string[] };

/**
 * The plan in the text of an `.allthrough` file.
 *
 * Fails with `file-empty`, `file-too-large`, `not-text`, `nested-too-deeply`, `file-cut-off`, `not-json`, `not-a-plan`,
 * `version-unreadable`, `newer-version`, `too-many-items`, `migration-failed` or `not-repairable`.
 */
export function openPlan(text: string): Result<OpenedPlan> {
  return openWith(migrations, text);
}

/** As `openPlan`, with another table of migrations: for the tests of the machinery. */
export function openWith(table: Migrations, text: string): Result<OpenedPlan> {
  const read = readJson(text);
  if (!read.ok) return read;
  const version = versionOf(read.value.value, table.version);
  if (!version.ok) return version;
  const migrated = migrate(table, read.value.value as JsonRecord, version.value);
  if (!migrated.ok) return migrated;
  const { items, links } = migrated.value;
  if ([items, links].some((rows) => Array.isArray(rows) && rows.length > MOST_ROWS))
    return fail(
      'too-many-items',
      'This file has more than 200,000 items or links, which is more than a plan can hold. It was left untouched.',
    );
  const log = startRepairLog();
  sayDropped(read.value.dropped, log);
  return repaired(repairPlan(migrated.value, `recovered-${fingerprint(text)}`, log), log);
}

function versionOf(file: unknown, newest: number): Result<number> {
  if (!isRecord(file) || file.format !== FORMAT)
    return fail(
      'not-a-plan',
      'This file is not an Allthrough plan. Choose a file that was saved by Allthrough; its name ends in .allthrough.',
    );
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail(
      'version-unreadable',
      'This file does not say which version of the plan format it has, so it was left untouched. Open an earlier copy if you have one.',
    );
  if (version > newest)
    return fail(
      'newer-version',
      'This plan was made by a newer release of Allthrough. It was left untouched. Open it there, or install that release here.',
    );
  return ok(version);
}

function sayDropped(dropped: number, log: RepairLog): void {
  if (dropped === 0) return;
  log.say(`${dropped === 1 ? 'One field' : `${dropped} fields`} with a reserved name could not be kept.`);
}

/**
 * The last line: a repaired plan that is not sound after all does not come in. Where nothing was repaired, every row
 * has just been found in order.
 */
function repaired(plan: Plan, log: RepairLog): Result<OpenedPlan> {
  const [violation] = log.sentences().length === 0 ? [] : checkPlan(plan);
  if (violation)
    return fail(
      'not-repairable',
      `This plan is damaged in a way that could not be repaired, so it was left untouched. ${violation.message}`,
    );
  return ok({ plan, repairs: log.sentences() });
}
