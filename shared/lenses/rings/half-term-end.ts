import type { IsoDate } from '#shared/calendar';
import { addDays, dateOfWeek, HALF_TERMS, halfTermSpan } from '#shared/calendar';
import type { Plan } from '#shared/plan';

/** The Friday on which the half-term of a day ends; in the holidays, that of the next one. Null beyond the calendar. */
export function halfTermEnd({ header: { halfTermPattern } }: Pick<Plan, 'header'>, day: IsoDate): IsoDate | null {
  const year = Number(day.slice(0, 4));
  const ends = [year - 1, year].flatMap((one) =>
    HALF_TERMS.flatMap((half): readonly IsoDate[] => {
      const weeks = halfTermSpan('N', half, halfTermPattern);
      const monday = weeks.ok ? dateOfWeek(one, weeks.value.to, halfTermPattern) : weeks;
      const friday = monday.ok ? addDays(monday.value, 4) : monday;
      return friday.ok ? [friday.value] : [];
    }),
  );
  return ends.find((end) => end >= day) ?? null;
}
