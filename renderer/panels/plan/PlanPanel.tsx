import { usePlan } from '#renderer/session';
import { TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { commit } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { HalfTermFields } from './HalfTermFields';
import { LaneList } from './LaneList';

/** Shown while nothing is selected: the plan itself. */
export function PlanPanel() {
  const { title, organisation, firstSchoolYear } = usePlan((plan) => plan.header);
  const counts = usePlan((plan) => `${countOf(plan.items.size, 'item')}, ${countOf(plan.links.size, 'link')}`);
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>This plan</h2>
        <span className={panel.quiet}>{counts}</span>
      </header>
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
          value={firstSchoolYear === null ? '' : String(firstSchoolYear)}
          hint={
            firstSchoolYear === null
              ? 'The year in whose September the children start Nursery. With it, weeks get dates.'
              : `The children start Nursery in September ${String(firstSchoolYear)}.`
          }
          commit={setFirstYear}
        />
      </Section>
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

function countOf(count: number, name: string): string {
  return `${String(count)} ${count === 1 ? name : `${name}s`}`;
}
