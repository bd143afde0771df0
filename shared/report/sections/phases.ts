/**
 * A section for each phase of the journey: what starts in it, what continues or comes back from earlier, and the notes of what starts.
 * An item that spans several phases is listed in each; its notes stand in the one that it starts in, its home.
 */
import { PHASES, type Phase, SCHOOL_YEARS } from '#shared/calendar';
import type { Item } from '#shared/plan';
import { occurrences } from '#shared/plan';
import { capitalised, countOf, listOf, numberWord, verb } from '../grammar';
import { inReadingOrder } from '../homes';
import { itemTable, notesOn } from '../item-table';
import type { Block, ReportSection } from '../report';
import { itemsAtHome, type Subject } from '../subject';

export function phases(subject: Subject): ReportSection | null {
  if (![...subject.plan.items.values()].some((item) => item.facets.journey)) return null;
  return {
    id: 'phases',
    page: 'portrait',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'The journey, phase by phase', anchor: 'phases' },
      ...nothingIn(PHASES.filter((phase) => isEmpty(subject, phase))),
      ...PHASES.flatMap((phase) => phaseBlocks(subject, phase)),
    ],
  };
}

function isEmpty(subject: Subject, phase: Phase): boolean {
  return itemsAtHome(subject, phase.id).length + continuingInto(subject, phase).length === 0;
}

/** Said once: a heading for each of them would fill a page with what there is not. */
function nothingIn(empty: readonly Phase[]): readonly Block[] {
  if (empty.length === 0) return [];
  const words = `Nothing is planned yet in ${listOf(empty.map(({ name }) => name))}.`;
  return [{ type: 'paragraph', look: 'quiet', runs: [{ text: words }] }];
}

function phaseBlocks(subject: Subject, phase: Phase): readonly Block[] {
  const starting = itemsAtHome(subject, phase.id);
  const continuing = continuingInto(subject, phase);
  if (starting.length + continuing.length === 0) return [];
  const heading: Block = { type: 'heading', level: 2, text: phase.name, anchor: phase.id };
  const words = `${yearsOf(phase)}, weeks ${phase.from} to ${phase.to}. ${countWords(starting.length, continuing.length)}`;
  const intro: Block = { type: 'paragraph', look: 'quiet', runs: [{ text: words }], keepWithNext: true };
  const groups = [
    { name: continuing.length === 0 ? '' : 'Starting in this phase', items: starting },
    { name: 'Continuing from earlier', items: continuing, mentioned: true },
  ];
  const table = itemTable(subject.plan, {
    summary: `What every child gets and what is planned in ${phase.name}`,
    columns: ['code', 'item', 'weeks', 'lane', 'owner', 'status'],
    groups,
  });
  return [heading, intro, table, ...notesOn(starting, phase.id)];
}

function continuingInto({ plan }: Subject, phase: Phase): readonly Item[] {
  return inReadingOrder(
    plan,
    [...plan.items.values()].filter(({ facets: { journey, transition } }) => {
      if (journey === undefined || journey.fromWeek >= phase.from) return false;
      return occurrences(journey, transition).some(({ from, to }) => from <= phase.to && to >= phase.from);
    }),
  );
}

/** “Nursery and Reception”, “Year 3 to Year 6”. */
function yearsOf(phase: Phase): string {
  const years = SCHOOL_YEARS.filter((year) => year.phase === phase.id).map((year) => year.name);
  return years.length === 2 ? years.join(' and ') : `${years[0]} to ${years.at(-1)}`;
}

function countWords(starting: number, continuing: number): string {
  const begins = `${capitalised(countOf(starting, 'item'))} ${verb(starting, 'starts', 'start')} here`;
  if (continuing === 0) return `${begins}.`;
  const continues = `${numberWord(continuing)} ${verb(continuing, 'continues', 'continue')} from earlier`;
  return starting === 0 ? `Nothing starts here; ${continues}.` : `${begins} and ${continues}.`;
}
