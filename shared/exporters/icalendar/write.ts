/**
 * What has a date, as a calendar that every calendar program takes in: what is due, what is looked at again, and, for the
 * cohort that the plan shows dates for, when work on the journey starts.
 */

import { ok } from '#shared/base';
import { addDays, dateOfWeek, type IsoDate } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { dueDate, occurrences } from '#shared/plan';
import type { Writer } from '../exporter';
import { calendarLine, calendarText } from './line';

type Event = {
  /** Tells the events of an item apart, and stays the same from one export to the next. */
  readonly name: string;
  readonly first: IsoDate;
  /** The last day of it. */
  readonly last: IsoDate;
  readonly title: string;
};

/** From a Monday to the Friday of the same week. */
const TO_FRIDAY = 4;

export const write: Writer = async ({ plan, today }) => {
  const stamp = `${compact(today)}T000000Z`;
  const events = [...plan.items.values()].flatMap((item) =>
    eventsOf(plan, item).map((event) => eventLines(plan, item, event, stamp)),
  );
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Allthrough//Plan//EN', 'CALSCALE:GREGORIAN'];
  const lines = [...head, `X-WR-CALNAME:${calendarText(plan.header.title)}`, ...events.flat(), 'END:VCALENDAR'];
  return ok(lines.map(calendarLine).join(''));
};

function eventsOf(plan: Plan, item: Item): readonly Event[] {
  const { halfTermPattern, firstSchoolYear } = plan.header;
  const { due, facets } = item;
  const title = item.title.trim() || kindOf(item).name;
  const events: Event[] = [];
  const onDay = (name: string, day: IsoDate, words: string) =>
    events.push({ name, first: day, last: day, title: words });
  if (due) onDay('due', dueDate(due, halfTermPattern), `Due: ${title}`);
  if (facets.stance?.review) onDay('review', dueDate(facets.stance.review, halfTermPattern), `Review: ${title}`);
  if (facets.journey && firstSchoolYear !== null) {
    for (const [index, { from }] of occurrences(facets.journey, facets.transition).entries()) {
      const monday = dateOfWeek(firstSchoolYear, from, halfTermPattern);
      if (!monday.ok) continue;
      const friday = addDays(monday.value, TO_FRIDAY);
      if (friday.ok) events.push({ name: `week-${index + 1}`, first: monday.value, last: friday.value, title });
    }
  }
  return events;
}

function eventLines(plan: Plan, item: Item, { name, first, last, title }: Event, stamp: string): readonly string[] {
  const after = addDays(last, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${item.id}-${name}@${plan.header.id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The day after: that is how the format says when a whole day ends.
    `DTEND;VALUE=DATE:${compact(after.ok ? after.value : last)}`,
    `SUMMARY:${calendarText(`${title} (${item.code})`)}`,
    ...(item.notes.trim() === '' ? [] : [`DESCRIPTION:${calendarText(item.notes)}`]),
    // Nobody is busy all day because something is due.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}
