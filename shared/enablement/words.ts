/** What of a trust's leadership, its enablement teams and its schools is called, as people say it. */
import type { Band, RaciCode } from '#shared/plan';
import type { Column } from './columns';

export const bandNames: Readonly<Record<Band, string>> = {
  leadership: 'Trust leadership',
  team: 'Enablement teams',
  school: 'Schools',
};

type ColumnWords = {
  /** As it heads a column. */
  readonly name: string;
  /** What belongs there, as an example tells it. */
  readonly hint: string;
};

export const columnWords: Readonly<Record<Column, ColumnWords>> = {
  educational: { name: 'Educational', hint: 'Curriculum, teaching, development' },
  operational: { name: 'Operational', hint: 'Finance, people, estates, digital' },
  strategic: { name: 'Strategic', hint: 'System design, long term, partners' },
  broker: { name: 'Broker and coordinate', hint: 'Good help, quickly' },
  capacity: { name: 'Add capacity', hint: 'Now, then in the school' },
  resources: { name: 'Deploy resources', hint: 'Where they matter most' },
  empower: { name: 'Empower schools', hint: 'Coach, don’t direct' },
  need: { name: 'What schools need', hint: 'Link each need to what answers it' },
  led: { name: 'What schools lead', hint: 'Held by schools, on behalf of all of them' },
};

type PartWords = {
  readonly name: string;
  /** What it means, to stand after “who”. */
  readonly means: string;
};

export const raciWords: Readonly<Record<RaciCode, PartWords>> = {
  R: { name: 'Responsible', means: 'does it' },
  A: { name: 'Accountable', means: 'answers for it' },
  C: { name: 'Consulted', means: 'is asked' },
  I: { name: 'Informed', means: 'is told' },
};
