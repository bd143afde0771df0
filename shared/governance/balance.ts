/**
 * How a model is balanced between assurance and strategy, and why: from compliance to emergence. Source: domain, the
 * governance of trusts.
 */
import type { Duty, ItemId, ModelId, Plan } from '#shared/plan';
import { named } from '#shared/plan';
import type { Body } from './bodies';
import { boardOf, bodiesOf, livingBodies } from './bodies';
import { schemeOf } from './scheme';

export type Balance = {
  /** 1 (compliance) to 5 (emergence); null while there are no duties. */
  readonly whole: number | null;
  /** The same for every body and role: the mean of what its duties lean to. */
  readonly each: ReadonlyMap<ItemId, number | null>;
  readonly duties: number;
  /** Why it is so, in whole sentences, the weightiest first. */
  readonly reasons: readonly string[];
};

/** Leans up to this are assurance, and from that they are strategy. */
const ASSURANCE = 2;
const STRATEGY = 4;

/** [GV6] Every duty counts the same, whoever has it. */
export function balanceOf(plan: Plan, model: ModelId): Balance {
  const bodies = livingBodies(plan, model);
  const duties = bodies.flatMap(({ standing }) => standing.duties);
  const each = new Map(bodies.map(({ item, standing }) => [item.id, meanLean(standing.duties)]));
  const board = boardOf(bodiesOf(plan, model));
  return {
    whole: meanLean(duties),
    each,
    duties: duties.length,
    reasons: [
      ...shares(duties),
      ...boardReason(bodies.find(({ item }) => item.id === board?.id)),
      ...farthest(bodies),
      ...localReason(bodies),
      ...decisionsReason(plan, model),
    ],
  };
}

/** Null for no duties. */
export function meanLean(duties: readonly Pick<Duty, 'lean'>[]): number | null {
  return duties.length === 0 ? null : duties.reduce((sum, { lean }) => sum + lean, 0) / duties.length;
}

/** A balance as people say it: “2.4”. */
export function inScale(balance: number): string {
  return (Math.round(balance * 10) / 10).toFixed(1);
}

function shares(duties: readonly Duty[]): readonly string[] {
  if (duties.length === 0) return [];
  const assurance = duties.filter(({ lean }) => lean <= ASSURANCE).length;
  const strategy = duties.filter(({ lean }) => lean >= STRATEGY).length;
  const all = duties.length === 1 ? 'the only duty' : `${String(duties.length)} duties`;
  if (duties.length === 1)
    return [`${assurance ? 'Assurance' : strategy ? 'Strategy' : 'A bit of both'} is what ${all} is for.`];
  return [
    `Of ${all}, ${String(assurance)} ${assurance === 1 ? 'is' : 'are'} assurance and ${String(strategy)} ${strategy === 1 ? 'is' : 'are'} strategy.`,
  ];
}

function boardReason(board: Body | undefined): readonly string[] {
  const mean = board ? meanLean(board.standing.duties) : null;
  if (!board || mean === null) return [];
  const name = named(board.item);
  if (mean < 2.6) return [`${name} watches more than it directs (${inScale(mean)} of 5).`];
  if (mean > 3.4) return [`${name} gives direction more than it checks (${inScale(mean)} of 5).`];
  return [`${name} both checks and gives direction (${inScale(mean)} of 5).`];
}

/** Who leans farthest each way, where that is not one and the same. */
function farthest(bodies: readonly Body[]): readonly string[] {
  const rated = bodies.flatMap(({ item, standing }) => {
    const mean = meanLean(standing.duties);
    return mean === null ? [] : [{ item, mean }];
  });
  const least = rated.reduce((best, one) => (one.mean < best.mean ? one : best), rated[0] ?? { item: null, mean: 0 });
  const most = rated.reduce((best, one) => (one.mean > best.mean ? one : best), rated[0] ?? { item: null, mean: 0 });
  if (!least.item || !most.item || most.mean - least.mean < 1) return [];
  return [
    `${named(least.item)} leans most to assurance (${inScale(least.mean)}), ${named(most.item)} most to strategy (${inScale(most.mean)}).`,
  ];
}

/** Whether those who are close to children have a say in where things go. */
function localReason(bodies: readonly Body[]): readonly string[] {
  const local = bodies.filter(({ standing }) => standing.tier === 'local' || standing.tier === 'head');
  const duties = local.flatMap(({ standing }) => standing.duties);
  if (duties.length === 0) return [];
  const strategy = duties.filter(({ lean }) => lean >= STRATEGY).length;
  if (strategy === 0) return ['Nobody close to schools has a duty of strategy.'];
  return [`Those close to schools have ${String(strategy)} of their ${String(duties.length)} duties in strategy.`];
}

function decisionsReason(plan: Plan, model: ModelId): readonly string[] {
  const { rows, bodies, board } = schemeOf(plan, model);
  if (rows.length === 0 || bodies.length === 0) return [];
  const close = new Set(
    bodies.flatMap(({ item, standing }) => (standing.tier === 'local' || standing.tier === 'head' ? [item.id] : [])),
  );
  const kept = rows.filter(
    ({ staysWithBoard, deciders }) => staysWithBoard || deciders.some(({ id }) => id === board?.id),
  );
  const local = rows.filter(({ deciders }) => deciders.some(({ id }) => close.has(id)));
  return [
    `The board decides ${String(kept.length)} of ${String(rows.length)} decisions, and those close to schools ${String(local.length)}.`,
  ];
}
