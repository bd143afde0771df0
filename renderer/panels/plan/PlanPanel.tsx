import { usePlan } from '#renderer/session';
import { TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { isWork, kindIds, kinds } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import { commit } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { AreaList } from './AreaList';
import { HalfTermFields } from './HalfTermFields';
import { LaneList } from './LaneList';
import { StatementFields } from './StatementFields';

/** Shown while nothing is selected: the plan itself. */
export function PlanPanel() {
  const { title, organisation, firstSchoolYear } = usePlan((plan) => plan.header);
  const counts = usePlan((plan) => `${countOf(plan.items.size, 'item')}, ${countOf(plan.links.size, 'link')}`);
  const ofWhat = usePlan(madeUpOf);
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>This plan</h2>
        <span className={panel.quiet}>{counts}</span>
      </header>
      {ofWhat === '' ? null : <p className={panel.lead}>{ofWhat}</p>}
      <Section title="Details" untitled>
        <TextField label="Name" value={title} commit={(text) => commit('editPlan', { title: text }, text.trim())} />
        <TextField
          label="Trust"
          value={organisation}
          placeholder="Name of the trust"
          commit={(text) => commit('editPlan', { organisation: text }, text)}
        />
        <TextField
          label="First year"
          inputMode="numeric"
          placeholder="2026"
          takesEffect="when-left"
          value={firstSchoolYear === null ? '' : String(firstSchoolYear)}
          hint={
            firstSchoolYear === null
              ? 'The year in whose September the children start Nursery. With it, weeks get dates.'
              : `The children start Nursery in September ${String(firstSchoolYear)}.`
          }
          commit={setFirstYear}
        />
      </Section>
      <StatementFields />
      <AreaList />
      <HalfTermFields />
      <LaneList />
    </div>
  );
}

function setFirstYear(text: string): Result<string> {
  const year = text.trim();
  if (year === '') return commit('editPlan', { firstSchoolYear: null }, '');
  if (!/^\d{4}$/.test(year)) return fail('not-a-year', 'Write a year with four digits, such as 2026.');
  return commit('editPlan', { firstSchoolYear: Number(year) }, year);
}

/** Where who answers and what only holds others together are among the items; reports count the rest. */
function madeUpOf({ items }: Plan): string {
  const others = new Map<string, number>();
  let work = 0;
  let secret = 0;
  for (const item of items.values()) {
    if (!isWork(item)) others.set(item.kind, (others.get(item.kind) ?? 0) + 1);
    else work += 1;
    if (isWork(item) && item.flags.includes('confidential')) secret += 1;
  }
  if (others.size === 0 && secret === 0) return '';
  const withheld = secret === 0 ? '' : `, ${String(secret)} of them confidential and left out of reports`;
  const besides = kindIds.flatMap((kind) => {
    const { name, plural } = kinds[kind];
    const count = others.get(kind) ?? 0;
    return count === 0 ? [] : [countOf(count, name.toLowerCase(), plural.toLowerCase())];
  });
  return `${countOf(work, 'item')} of work${withheld}${besides.length === 0 ? '' : `; ${inSentence.format(besides)}`}.`;
}

/** “2 bodies, 1 role and 1 frame”. */
const inSentence = new Intl.ListFormat('en-GB');

function countOf(count: number, name: string, plural = `${name}s`): string {
  return `${String(count)} ${count === 1 ? name : plural}`;
}
