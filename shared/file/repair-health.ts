/**
 * Health checks of a file → in order [P14], and what an item would move [P15]. A check or statement that can't be read is set
 * aside whole; of a rating nothing is kept but its two numbers, since whatever else stands there could be a name.
 */
import type { HealthCheck, Rating, Statement } from '#shared/plan';
import { byRating, checkSchema, facetSchemas, healthLimits, ratingSchema, statementSchema } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { isId } from './repair-ids';
import type { RepairLog } from './repair-log';

/** The checks in order; undefined where the file speaks of none. What can't stand in the plan is put aside. */
export function repairChecks(raw: unknown, aside: KeptRow[], log: RepairLog): readonly HealthCheck[] | undefined {
  if (raw === undefined) return undefined;
  const rows = Array.isArray(raw) ? raw : [];
  const checks = new Map<string, HealthCheck>();
  let left = Array.isArray(raw) ? 0 : 1;
  let mended = 0;
  for (const row of rows as readonly unknown[]) {
    const check = checks.size < healthLimits.checks ? mendCheck(row) : null;
    if (check === null || checks.has(check.id)) {
      aside.push({ from: 'checks', value: withoutPeople(row) });
      left += 1;
      continue;
    }
    if (check !== row) mended += 1;
    checks.set(check.id, check);
  }
  if (!Array.isArray(raw)) aside.push({ from: 'checks', value: raw });
  if (left > 0) log.say('Some health checks could not be read or were there twice; they were set aside in the file.');
  if (mended > 0) log.say('Some of what a health check holds could not be read; the rest of it was kept.');
  return [...checks.values()];
}

/** Null for what is no check; the very same where nothing had to be done. */
function mendCheck(row: unknown): HealthCheck | null {
  if (checkSchema.safeParse(row).success) return row as HealthCheck;
  if (!isRecord(row) || !isId(row.id) || !checkSchema.shape.date.safeParse(row.date).success) return null;
  const statements = new Map<string, Statement>();
  for (const one of Array.isArray(row.statements) ? row.statements : []) {
    const statement = statements.size < healthLimits.statements ? mendStatement(one) : null;
    if (statement && !statements.has(statement.id)) statements.set(statement.id, statement);
  }
  const name = typeof row.name === 'string' && row.name !== '' ? row.name.slice(0, 200) : 'Health check';
  return { ...row, name, statements: [...statements.values()] } as unknown as HealthCheck;
}

function mendStatement(row: unknown): Statement | null {
  if (statementSchema.safeParse(row).success) return row as Statement;
  if (!isRecord(row) || !isId(row.id) || !statementSchema.shape.function.safeParse(row.function).success) return null;
  if (typeof row.text !== 'string' || row.text === '') return null;
  const { group: saidGroup, ratings: saidRatings, ...others } = row;
  const group = mendRating(saidGroup);
  const ratings = (Array.isArray(saidRatings) ? saidRatings : []).flatMap((one) => mendRating(one) ?? []);
  return {
    ...others,
    text: row.text.slice(0, healthLimits.signs),
    ...(group && { group }),
    ...(saidRatings !== undefined && { ratings: ratings.slice(0, healthLimits.ratings).sort(byRating) }),
  } as unknown as Statement;
}

function mendRating(raw: unknown): Rating | null {
  if (!isRecord(raw)) return null;
  const rating = { now: raw.now, aim: raw.aim };
  return ratingSchema.safeParse(rating).success ? (rating as Rating) : null;
}

/** A row that is set aside, without its ratings, which may say whose they are. */
function withoutPeople(row: unknown): unknown {
  if (!isRecord(row) || !Array.isArray(row.statements)) return row;
  const statements = (row.statements as readonly unknown[]).map((one) => {
    if (!isRecord(one)) return one;
    const { ratings: _ratings, ...rest } = one;
    return rest;
  });
  return { ...row, statements };
}

const unknownFunction: MendedFacet = {
  value: null,
  why: 'was to move a function that could not be read; it waits in the tray',
  replaced: true,
};

/** A function that is none takes the place away; a statement that can't be one is left unsaid. */
export function mendHealth(raw: JsonRecord): MendedFacet {
  const { shape } = facetSchemas.health;
  if (!shape.function.safeParse(raw.function).success) return unknownFunction;
  if (shape.statement.safeParse(raw.statement).success) return { value: raw, why: null, replaced: false };
  const { statement: _unread, ...value } = raw;
  return { value, why: 'named a statement that could not be read; it is left unsaid', replaced: true };
}
