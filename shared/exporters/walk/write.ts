/** One child's way as a Word document of its own. */
import { walkReportOf } from '#shared/report';
import { anyWay } from '#shared/walk';
import { wordFile } from '../docx';
import type { Writer } from '../exporter';

export const write: Writer = ({ whole, today, includeConfidential, child = anyWay }, ports) =>
  wordFile(walkReportOf(whole, { today, includeConfidential }, child), ports);
