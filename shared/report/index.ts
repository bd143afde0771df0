export { withoutConfidential } from './confidential';
export { dueInBrief, dueInWords } from './due';
export { grouped } from './grouped';
export { notesToBlocks } from './markdown';
export type { Block, Cell, Column, Figure, ListEntry, Report, ReportSection, Run, TableRow } from './report';
export type { ReportOptions } from './report-of';
export { reportOf } from './report-of';
export { sceneRows } from './scene-rows';
export { walkReportOf, walkSections } from './walk-sections';
