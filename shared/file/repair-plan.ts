/**
 * Validates and repairs in one go: a file of the present version → a sound plan, with what was repaired in words.
 * [F4] Nothing that the file says is lost (`shared/plan/SPEC.md`).
 */
import type { LaneId, Plan } from '#shared/plan';
import type { KeptRow } from './keep-aside';
import { keepRows } from './keep-aside';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { repairHeader } from './repair-header';
import { repairItems } from './repair-items';
import type { RepairLog } from './repair-log';
import { repairDelegates, repairLines } from './repair-standing';
import { repairLinks, repairOwners, repairParties, repairParts } from './repair-ties';

/** `fallbackId` names a plan whose own id can't be read. */
export function repairPlan(file: JsonRecord, fallbackId: string, log: RepairLog): Plan {
  const { format: _format, version: _version, header: rawHeader, items: rawItems, links: rawLinks, ...beside } = file;
  const header = repairHeader(rawHeader, fallbackId, log);
  const aside: KeptRow[] = [];
  const lanes = [...header.lanes];
  const knownLanes = new Set(lanes.map((lane) => lane.id));
  const knownAreas = new Set(header.areas.map((area) => area.id));
  const ensureLane = (id: LaneId): boolean => {
    if (knownLanes.has(id)) return true;
    if (lanes.length >= 200) return false;
    knownLanes.add(id);
    lanes.push({ id, name: 'Recovered lane' });
    log.say('Some items were in a lane that the plan does not have; the lane “Recovered lane” was added for them.');
    return true;
  };
  const knownModels = new Set(header.models?.map((model) => model.id));
  const around = {
    hasArea: knownAreas.has.bind(knownAreas),
    hasModel: knownModels.has.bind(knownModels),
    ensureLane,
  };
  const repaired = repairItems(rowsOf(rawItems, 'items', aside, log), header.nextNumber, around, aside, log);
  repairOwners(repaired, log);
  repairParties(repaired, log);
  repairParts(repaired, log);
  repairDelegates(repaired, log);
  repairLines(repaired, log);
  const links = repairLinks(rowsOf(rawLinks, 'links', aside, log), repaired, aside, log);
  const whole = { ...withFileFields(header, beside), lanes, nextNumber: repaired.nextNumber };
  return { header: keepRows(whole, aside), items: repaired.items, links };
}

function rowsOf(raw: unknown, from: 'items' | 'links', aside: KeptRow[], log: RepairLog): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (raw !== undefined) aside.push({ from, value: raw });
  log.say(`The list of ${from} was missing or could not be read; the plan has none.`);
  return [];
}

/** Fields beside the header and the rows, of a later release, travel in the header and are saved where they stood. */
function withFileFields<Header extends object>(header: Header, beside: JsonRecord): Header {
  if (Object.keys(beside).length === 0) return header;
  const { fileFields } = header as JsonRecord;
  return { ...header, fileFields: isRecord(fileFields) ? { ...fileFields, ...beside } : beside };
}
