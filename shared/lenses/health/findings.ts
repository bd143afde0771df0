/** [H7] What the newest health check leaves open. */
import type { IsoDate } from '#shared/calendar';
import { formatDate } from '#shared/calendar';
import {
  checkOf,
  figureOf,
  functionFigure,
  functionsOf,
  functionWords,
  inTenths,
  isWide,
  withoutStop,
} from '#shared/health';
import type { HealthCheck, Plan, TrustFunction } from '#shared/plan';
import type { Finding } from '../lens';
import { moversOf } from './placed';

/** Earlier checks are history: nothing is missed in them. */
export function healthFindings(plan: Plan, today?: IsoDate): readonly Finding[] {
  const check = plan.items.size === 0 ? null : checkOf(plan, null);
  if (!check) return [];
  const movers = moversOf(plan);
  const living = (name: TrustFunction) => (movers.get(name) ?? []).some(({ status }) => status !== 'dropped');
  return [
    ...functionsOf(check).flatMap((name) => (living(name) ? [] : unmoved(check, name))),
    ...differing(check),
    ...notRated(check),
    ...(today === undefined ? [] : old(check, today)),
  ];
}

function unmoved(check: HealthCheck, name: TrustFunction): readonly Finding[] {
  const figure = functionFigure(check, name);
  if (!figure || figure.gap <= 0) return [];
  return [
    {
      id: `health-unmoved:${name}`,
      title: `Nothing would move “${functionWords[name].short}”`,
      detail: `It is rated ${inTenths(figure.now)} and should be ${inTenths(figure.aim)}. Say what would move it, or agree that it stays where it is.`,
      items: [],
    },
  ];
}

function differing({ statements }: HealthCheck): readonly Finding[] {
  return statements.flatMap((statement) => {
    const figure = figureOf(statement);
    if (!figure || !isWide(figure)) return [];
    const levels = (statement.ratings ?? []).map(({ now }) => now);
    return [
      {
        id: `health-differ:${statement.id}`,
        title: `People see it very differently: “${withoutStop(statement)}”`,
        detail: `Their ratings run from ${Math.min(...levels)} to ${Math.max(...levels)}. Talk about what each of them has in mind before you plan.`,
        items: [],
      },
    ];
  });
}

function notRated(check: HealthCheck): readonly Finding[] {
  const open = check.statements.filter((one) => figureOf(one) === null);
  const [first] = open;
  if (!first) return [];
  return [
    {
      id: `health-unrated:${check.id}`,
      title:
        open.length === check.statements.length
          ? `Nobody has rated “${check.name}” yet`
          : open.length === 1
            ? `Not rated yet: “${withoutStop(first)}”`
            : `${open.length} statements of “${check.name}” are not rated yet`,
      detail: 'Rate them, or leave them out of this check.',
      items: [],
    },
  ];
}

function old({ id, name, date }: HealthCheck, today: IsoDate): readonly Finding[] {
  const aYearOn = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  if (today <= aYearOn) return [];
  return [
    {
      id: `health-old:${id}`,
      title: 'The last health check is more than a year old',
      detail: `“${name}” is of ${formatDate(date)}. Begin a new one: the earlier one is kept and compared.`,
      items: [],
    },
  ];
}
