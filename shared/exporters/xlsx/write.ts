/** The plan as a workbook: what it holds, to be sorted, edited and read in again, and what it says as a whole. */
import { ok } from '#shared/base';
import type { Writer } from '../exporter';
import { delegationSheets } from './delegation-sheets';
import { itemsSheet, linksSheet, listsOf } from './items-sheets';
import { findingsSheet, prioritiesSheet, raciSheet, weeksSheet } from './other-sheets';
import { workbook } from './workbook';

export const write: Writer = async ({ plan, today }) => {
  const raci = raciSheet(plan);
  const sheets = [
    itemsSheet(plan),
    linksSheet(plan),
    prioritiesSheet(plan),
    weeksSheet(plan),
    ...(raci ? [raci] : []),
    ...delegationSheets(plan),
    findingsSheet({ plan, today }),
  ];
  const { title, organisation } = plan.header;
  return ok(workbook(sheets, listsOf(plan), { title, organisation, date: today }));
};
