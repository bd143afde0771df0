import { Field, Select } from '#renderer/ui';
import type { Repeats } from '#shared/calendar';
import { canRepeat, FIRST_WEEK, gatesCovered, SCHOOL_YEARS, schoolYear } from '#shared/calendar';
import type { JourneyFacet } from '#shared/plan';
import { occurrences } from '#shared/plan';
import { commitOrSay } from '../commit';
import type { Shown } from './drawn-from';
import styles from './JourneySection.module.css';
import { timesInWords } from './journey-words';

const NEVER = 'no';

const names: readonly { readonly value: Repeats | typeof NEVER; readonly label: string }[] = [
  { value: NEVER, label: 'No' },
  { value: 'every-year', label: 'Every year' },
  { value: 'every-transition', label: 'At every transition' },
];

/** What lies at no gate can't come back at the next one as it is: it goes to where gates are. */
const FIRST_WEEK_AFTER = { fromWeek: FIRST_WEEK, toWeek: FIRST_WEEK } as const;
const ELSEWHERE = 'In the first week after every transition';

type RepeatFieldsProps = {
  readonly item: Shown<'id', 'transition'>;
  readonly journey: JourneyFacet;
};

/** How an item comes back, until when, and how often that makes it happen, or at which gates. */
export function RepeatFields({ item, journey }: RepeatFieldsProps) {
  const { repeats, repeatsUntil: _until, ...once } = journey;
  const span = { from: journey.fromWeek, to: journey.toWeek };
  const isNear = repeats === 'every-transition' || canRepeat(span, 'every-transition');
  const options = names
    .filter(({ value }) => value !== 'every-year' || value === repeats || canRepeat(span, value))
    .map((one) => (one.value === 'every-transition' && !isNear ? { ...one, label: ELSEWHERE } : one));
  const all = occurrences(journey, item.facets.transition);
  const endless = occurrences({ ...once, ...(repeats && { repeats }) }, item.facets.transition);
  const years = SCHOOL_YEARS.filter(({ from, to }) =>
    endless.slice(1).some((one) => from <= one.from && one.from <= to),
  );
  const last = all.at(-1);
  const lastYear = SCHOOL_YEARS.find(({ from, to }) => last && from <= last.from && last.from <= to);

  const repeating = { ...span, repeats, until: journey.repeatsUntil };
  const gates = gatesCovered(repeating, item.facets.transition);

  function set(facet: JourneyFacet): void {
    commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { journey: facet } } }] });
  }

  return (
    <>
      <Select
        label="Repeats"
        value={repeats ?? NEVER}
        options={options}
        onChange={(next) => {
          if (next === NEVER) set(once);
          else if (next === 'every-transition' && !isNear) set({ ...once, ...FIRST_WEEK_AFTER, repeats: next });
          else set({ ...once, repeats: next });
        }}
      />
      {repeats && years.length > 0 ? (
        <Select
          label="Until"
          value={all.length > 1 ? (lastYear?.id ?? null) : null}
          options={years.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => set({ ...journey, repeatsUntil: schoolYear(id).to })}
        />
      ) : null}
      {gates !== null || (repeats && years.length > 0) ? (
        <Field label="Happens">
          {(ids) => (
            <output {...ids} className={styles.length}>
              {gates ?? timesInWords(all)}
            </output>
          )}
        </Field>
      ) : null}
    </>
  );
}
