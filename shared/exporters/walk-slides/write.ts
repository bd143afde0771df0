/** One child's way as slides, a phase on each or on several. */
import { walkReportOf } from '#shared/report';
import { anyWay } from '#shared/walk';
import type { Writer } from '../exporter';
import { documentSteps, slideFile } from '../pptx';

export const write: Writer = ({ plan, whole, today, includeConfidential, child = anyWay }, ports) => {
  const report = walkReportOf(whole, { today, includeConfidential }, child);
  return slideFile(report, documentSteps(plan, report), ports);
};
