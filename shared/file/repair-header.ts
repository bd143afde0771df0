/**
 * The header of a file → a header in order [P2, P8]. Each field is judged by itself: one that is not in order gets its
 * usual value, and what the file said is kept.
 */
import { DEFAULT_PATTERN } from '#shared/calendar';
import type { PlanHeader } from '#shared/plan';
import { AREA_TONES, areaSchema, headerSchema, laneSchema } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import { keepRows, keepValue } from './keep-aside';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { repairModels } from './repair-governance';
import { repairChecks } from './repair-health';
import { isId } from './repair-ids';
import type { RepairLog } from './repair-log';
import { listed } from './repair-log';

/** Beyond this, a number for the next code is damage. */
const HIGHEST_NUMBER = 1_000_000_000_000;

/** `fallbackId` names a plan whose own id can't be read. */
export function repairHeader(raw: unknown, fallbackId: string, log: RepairLog): PlanHeader {
  if (!isRecord(raw)) log.say('The plan’s own details (title, lanes, areas) were missing; the usual ones were put in.');
  const given: JsonRecord = isRecord(raw) ? raw : {};
  const aside: KeptRow[] = isRecord(raw) || raw === undefined ? [] : [{ from: 'header', value: raw }];
  const fields = repairFields(given, fallbackId, isRecord(raw) ? log : null);
  const lanes = repairList(given.lanes, 'lanes', 200, repairLane, aside, log);
  const areas = repairList(given.areas, 'areas', 24, repairArea, aside, log);
  const checks = repairChecks(given.checks, aside, log);
  const models = repairModels(given.models, aside, log);
  const named = { lanes, areas, ...(checks && { checks }), ...(models && { models }) };
  return keepRows({ ...fields, ...named } as PlanHeader, aside);
}

const words: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  organisation: 'organisation',
  firstSchoolYear: 'first school year',
  halfTermPattern: 'pattern of half-terms',
  nextNumber: 'next number for codes',
};

/** What need not be said; among it what the plan on a page says by itself. */
const mayBeLeftOut: Readonly<Record<string, string>> = {
  coreLocked: 'lock of the core',
  mostTrials: 'number of trials at once',
  sectors: 'cut of core and edge',
  sectorTags: 'tags that are sectors',
  purpose: 'mission',
  values: 'values',
  carryMost: 'words on who carries the most',
  perArea: 'number of priorities in an area',
};

function repairFields(given: JsonRecord, fallbackId: string, log: RepairLog | null): JsonRecord {
  const usual: JsonRecord = {
    id: fallbackId,
    title: 'Recovered plan',
    organisation: '',
    firstSchoolYear: null,
    halfTermPattern: DEFAULT_PATTERN,
    nextNumber: 1,
  };
  let header: JsonRecord = given;
  const replaced: string[] = [];
  for (const [name, value] of Object.entries(usual)) {
    const inOrder = headerSchema.shape[name as 'title'].safeParse(given[name]).success;
    if (inOrder && !(name === 'nextNumber' && Number(given[name]) > HIGHEST_NUMBER)) continue;
    header = keepValue({ ...header, [name]: value }, name, given[name]);
    replaced.push(words[name] ?? name);
  }
  if (given.cohorts !== undefined && !headerSchema.shape.cohorts.safeParse(given.cohorts).success) {
    const { cohorts, ...others } = header;
    header = keepValue(others, 'cohorts', cohorts);
    replaced.push('cohorts to compare');
  }
  for (const [name, said] of Object.entries(mayBeLeftOut)) {
    if (given[name] === undefined || headerSchema.shape[name as 'purpose'].safeParse(given[name]).success) continue;
    const { [name]: unread, ...others } = header;
    header = keepValue(others, name, unread);
    replaced.push(said);
  }
  if (replaced.length > 0) {
    const verb = replaced.length === 1 ? 'was' : 'were';
    log?.say(`The plan’s ${listed(replaced)} could not be read and ${verb} set to the usual.`);
  }
  return header;
}

type Named = { readonly id: string };

function repairList<Row extends Named>(
  raw: unknown,
  from: 'lanes' | 'areas',
  most: number,
  repair: (row: JsonRecord) => Row,
  aside: KeptRow[],
  log: RepairLog,
): readonly Row[] {
  if (raw === undefined) return [];
  const rows = new Map<string, Row>();
  const kept: KeptRow[] = [];
  for (const row of Array.isArray(raw) ? raw : []) {
    const repaired = isRecord(row) && isId(row.id) && !rows.has(row.id) && rows.size < most ? repair(row) : null;
    if (repaired) rows.set(repaired.id, repaired);
    else kept.push({ from, value: row });
    if (repaired && repaired !== row)
      log.say(
        `The ${from === 'lanes' ? 'lane' : 'area'} “${nameIn(repaired)}” had fields that could not be read; they were set to the usual.`,
      );
  }
  if (!Array.isArray(raw)) kept.push({ from, value: raw });
  if (kept.length > 0) {
    const what = from === 'lanes' ? 'lanes' : 'priority areas';
    log.say(`Some of the plan’s ${what} could not be read or were there twice; they were set aside in the file.`);
  }
  aside.push(...kept);
  return [...rows.values()];
}

function nameIn(row: object): string {
  return String((row as JsonRecord).name);
}

function repairLane(row: JsonRecord): Named {
  if (laneSchema.safeParse(row).success) return row as Named & JsonRecord;
  const { shape } = laneSchema;
  const { tone, ...others } = row;
  const lane = shape.tone.safeParse(tone).success ? row : keepValue(others, 'tone', tone);
  if (shape.name.safeParse(row.name).success) return lane as Named & JsonRecord;
  return keepValue({ ...lane, name: usualName(row.name, 'Lane') }, 'name', row.name) as unknown as Named;
}

function repairArea(row: JsonRecord): Named {
  if (areaSchema.safeParse(row).success) return row as Named & JsonRecord;
  const usual: JsonRecord = {
    name: usualName(row.name, 'Area'),
    half: 'core',
    tone: typeof row.tone === 'number' ? Math.min(AREA_TONES, Math.max(1, Math.round(row.tone))) : 1,
  };
  const shape = areaSchema.shape;
  let area: JsonRecord = row;
  for (const name of ['name', 'half', 'tone'] as const) {
    if (!shape[name].safeParse(row[name]).success) area = keepValue({ ...area, [name]: usual[name] }, name, row[name]);
  }
  return area as Named & JsonRecord;
}

function usualName(name: unknown, fallback: string): string {
  return (typeof name === 'string' && name.slice(0, 200)) || fallback;
}
