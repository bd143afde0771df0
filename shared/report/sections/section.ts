import type { ReportSection } from '../report';
import type { Subject } from '../subject';

/** A section writes itself from the subject, or has nothing to say. */
export type SectionWriter = (subject: Subject) => ReportSection | null;
