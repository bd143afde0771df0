/**
 * Makes the report of a plan. Pure: the day comes in, and the same plan on the same day gives the same report.
 */
import { formatDate, type IsoDate } from '#shared/calendar';
import { findingsOf } from '#shared/checks';
import type { Plan } from '#shared/plan';
import { confidentialItems, openFindings, withoutConfidential } from './confidential';
import { capitalised, countOf, verb } from './grammar';
import { journeyParts } from './journey-parts';
import type { Report } from './report';
import { sections } from './sections';
import type { Subject } from './subject';

export type ReportOptions = {
  readonly today: IsoDate;
  /** Whether items marked as confidential are in; they are left out, and counted, unless asked for. */
  readonly includeConfidential?: boolean;
};

export function reportOf(plan: Plan, { today, includeConfidential = false }: ReportOptions): Report {
  const shown = includeConfidential ? plan : withoutConfidential(plan);
  const leftOut = includeConfidential ? 0 : confidentialItems(plan).length;
  const findings = includeConfidential ? findingsOf(plan, today) : openFindings(plan, findingsOf(plan, today));
  const subject: Subject = { plan: shown, today, leftOut, findings, journey: journeyParts(shown) };
  return {
    ...frontOf(plan, { today, includeConfidential }),
    sections: sections.flatMap((write) => write(subject) ?? []),
  };
}

/** What stands on the title page of anything that is written of a plan. */
export function frontOf(plan: Plan, { today, includeConfidential = false }: ReportOptions): Omit<Report, 'sections'> {
  const confidential = confidentialItems(plan).length;
  return {
    title: plan.header.title,
    organisation: plan.header.organisation,
    date: today,
    dateInWords: formatDate(today),
    remarks: includeConfidential ? remarksOf(0, confidential) : remarksOf(confidential, 0),
  };
}

function remarksOf(leftOut: number, included: number): readonly string[] {
  if (leftOut > 0) {
    return [`${capitalised(countOf(leftOut, 'confidential item'))} ${verb(leftOut, 'is', 'are')} left out.`];
  }
  return included > 0
    ? [`Confidential: ${countOf(included, 'item')} in it ${verb(included, 'is', 'are')} marked so.`]
    : [];
}
