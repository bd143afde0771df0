/**
 * What must hold between the rows of a plan (SPEC.md, rules P1 to P21). The schemas check each row by itself; this
 * checks what only the whole can tell. Used by the opener, by `dispatch` as a last line, and by the property tests.
 */
import { codeNumber } from './codes';
import { headerSchema } from './header';
import type { ItemId, LinkId } from './ids';
import type { Item } from './item';
import { itemSchema } from './item';
import type { Link } from './link';
import { linkSchema } from './link';
import type { Plan } from './plan';
import { answersToItself } from './standing';
import { agrees } from './transition';

export type Violation = {
  readonly rule:
    | 'P1'
    | 'P2'
    | 'P3'
    | 'P4'
    | 'P5'
    | 'P6'
    | 'P7'
    | 'P8'
    | 'P9'
    | 'P10'
    | 'P11'
    | 'P13'
    | 'P16'
    | 'P19'
    | 'P20'
    | 'P21';
  /** Plain words, without ids: for the repair report. */
  readonly message: string;
  readonly item?: ItemId;
  readonly link?: LinkId;
};

/** Every breach of the rules in the whole plan; an empty list for a sound one. */
export function checkPlan(plan: Plan): readonly Violation[] {
  const found: Violation[] = [...checkHeader(plan)];
  for (const [id, item] of plan.items) {
    if (id !== item.id) found.push({ rule: 'P1', message: 'An item is filed under a wrong id.', item: id });
    found.push(...checkItem(plan, item));
  }
  for (const [id, link] of plan.links) {
    if (id !== link.id) found.push({ rule: 'P1', message: 'A link is filed under a wrong id.', link: id });
    found.push(...checkLink(plan, link));
  }
  return [...found, ...checkCodes(plan)];
}

/** The breaches of what the plan says of itself: its fields, lanes and areas. */
export function checkHeader(plan: Plan): readonly Violation[] {
  const found: Violation[] = [];
  const checked = headerSchema.safeParse(plan.header);
  for (const issue of checked.success ? [] : checked.error.issues) {
    if (issue.path[0] === 'halfTermPattern')
      found.push({ rule: 'P8', message: 'The six half-terms do not add up to 38 weeks.' });
    else if (issue.path[0] === 'cohorts')
      found.push({ rule: 'P11', message: 'The cohorts to compare are not up to six different years.' });
    else if (issue.path[0] === 'checks')
      found.push({ rule: 'P13', message: 'A health check of the plan is not in order.' });
    else if (issue.path[0] === 'models')
      found.push({ rule: 'P19', message: 'A governance model of the plan is not in order.' });
    else found.push({ rule: 'P2', message: 'The plan’s own details have a field that is not in order.' });
  }
  const { lanes, areas } = plan.header;
  if (new Set(lanes.map((lane) => lane.id)).size < lanes.length)
    found.push({ rule: 'P3', message: 'Two lanes have the same id.' });
  if (new Set(areas.map((area) => area.id)).size < areas.length)
    found.push({ rule: 'P4', message: 'Two priority areas have the same id.' });
  return found;
}

/** The breaches of one item against the plan that it stands in. */
export function checkItem(plan: Plan, item: Item): readonly Violation[] {
  const found: Violation[] = [];
  const name = `“${item.title.replace(/\s+/g, ' ') || 'Untitled'}”`;
  const report = (rule: Violation['rule'], message: string) => found.push({ rule, message, item: item.id });
  const checked = itemSchema.safeParse(item);
  if (!checked.success) report(ruleOf(checked.error.issues[0]?.path[0]), `${name} has a field that is not in order.`);
  const { journey, area } = item.facets;
  if (journey) {
    if (journey.fromWeek < 1 || journey.toWeek > 570 || journey.fromWeek > journey.toWeek)
      report('P3', `${name} has weeks outside 1 to 570, or ends before it starts.`);
    if (!plan.header.lanes.some((lane) => lane.id === journey.lane)) report('P3', `${name} is in a lane that is gone.`);
  }
  if (area && !plan.header.areas.some((known) => known.id === area.area))
    report('P4', `${name} is in a priority area that is gone.`);
  found.push(
    ...checkTransition(plan, item, name),
    ...checkParts(plan, item, name),
    ...checkStandings(plan, item, name),
  );
  found.push(...checkDelegation(plan, item, name));
  if (item.owner !== null && !plan.items.has(item.owner)) report('P6', `The owner of ${name} is gone.`);
  if (item.owner === item.id) report('P6', `${name} is its own owner.`);
  return found;
}

/** [P10] The breaches of what an item does at a gate. */
function checkTransition(plan: Plan, { id, facets }: Item, name: string): readonly Violation[] {
  const { journey, transition } = facets;
  if (!transition) return [];
  const found: Violation[] = [];
  const report = (message: string) => found.push({ rule: 'P10', message, item: id });
  if (transition.fromOffset > transition.toOffset) report(`${name} ends before it starts at its transition.`);
  if (journey && !agrees(journey, transition)) report(`${name} has other weeks on the journey than at its transition.`);
  for (const party of [transition.from, transition.to]) {
    if (party !== null && !plan.items.has(party)) report(`Who hands over or takes over in ${name} is gone.`);
    if (party === id) report(`${name} hands over to itself.`);
  }
  return found;
}

/** [P16] The breaches of who takes part in an item. */
function checkParts(plan: Plan, { id, facets }: Item, name: string): readonly Violation[] {
  const parties = facets.enablement?.raci.map(({ party }) => party) ?? [];
  const found: Violation[] = [];
  const report = (message: string) => found.push({ rule: 'P16', message, item: id });
  if (parties.some((party) => !plan.items.has(party))) report(`Who takes part in ${name} is gone.`);
  if (parties.includes(id)) report(`${name} takes part in itself.`);
  if (new Set(parties).size < parties.length) report(`Somebody takes two parts in ${name}.`);
  return found;
}

/** [P20] The breaches of what a body is in the models of the plan. */
function checkStandings({ header, items }: Plan, { id, facets }: Item, name: string): readonly Violation[] {
  const standings = facets.governance?.inModels ?? [];
  const found: Violation[] = [];
  const report = (message: string) => found.push({ rule: 'P20', message, item: id });
  if (!standings.every(({ model }) => header.models?.some((known) => known.id === model)))
    report(`${name} is in a governance model that is gone.`);
  if (standings.some(({ accountableTo }) => accountableTo !== null && !items.has(accountableTo)))
    report(`Whom ${name} is accountable to is gone.`);
  if (answersToItself(id, facets, (other) => items.get(other))) report(`${name} is accountable to itself.`);
  return found;
}

/** [P21] The breaches of who does what in a decision. */
function checkDelegation({ header, items }: Plan, { id, facets }: Item, name: string): readonly Violation[] {
  const parts = facets.delegation?.parts ?? [];
  const found: Violation[] = [];
  const report = (message: string) => found.push({ rule: 'P21', message, item: id });
  if (!parts.every(({ model }) => header.models?.some((known) => known.id === model)))
    report(`${name} is delegated in a governance model that is gone.`);
  if (parts.some(({ party }) => !items.has(party))) report(`Whom ${name} is delegated to is gone.`);
  if (parts.some(({ party }) => party === id)) report(`${name} is delegated to itself.`);
  return found;
}

/** The rule that a field of a row is under. */
function ruleOf(field: PropertyKey | undefined): Violation['rule'] {
  return field === 'id' ? 'P1' : field === 'title' ? 'P9' : 'P2';
}

/** The breaches of one link against the plan that it stands in. */
export function checkLink(plan: Plan, link: Link): readonly Violation[] {
  const found: Violation[] = [];
  const report = (rule: Violation['rule'], message: string) => found.push({ rule, message, link: link.id });
  const checked = linkSchema.safeParse(link);
  if (!checked.success) report(ruleOf(checked.error.issues[0]?.path[0]), 'A link has a field that is not in order.');
  if (!plan.items.has(link.from) || !plan.items.has(link.to)) report('P5', 'A link leads to an item that is gone.');
  if (link.from === link.to) report('P5', 'A link leads from an item to itself.');
  return found;
}

function checkCodes(plan: Plan): readonly Violation[] {
  const seen = new Set<string>();
  const found: Violation[] = [];
  for (const item of plan.items.values()) {
    if (seen.has(item.code)) {
      found.push({ rule: 'P7', message: `The code ${item.code} is given to more than one item.`, item: item.id });
    }
    if ((codeNumber(item.code) ?? 0) >= plan.header.nextNumber)
      found.push({ rule: 'P7', message: `The code ${item.code} could be given a second time.`, item: item.id });
    seen.add(item.code);
  }
  return found;
}
