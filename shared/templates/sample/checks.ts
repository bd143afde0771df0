/** Two health checks of the sample trust, a year apart: nine people rated, one after another. */
import { usualStatements, withRating } from '#shared/health';
import type { CheckId, HealthCheck, Statement } from '#shared/plan';

/** How nine people lie around what they say on average: near each other, or wide apart. */
const near = [0, 0, -1, 0, 1, 0, 0, -1, 1];
const wide = [-2, 1, -1, 2, 0, -2, 2, 0, -1];

/** For each usual statement, in order: where it is, where it should be; `w` where people see it very differently. */
type Levels = readonly (readonly [now: number, aim: number, apart?: 'w'])[];

const autumn2025: Levels = [
  ...([
    [3, 5],
    [3, 4],
    [2, 5],
    [2, 4],
  ] as const),
  ...([
    [2, 4],
    [2, 4],
    [3, 4],
    [2, 4],
  ] as const),
  ...([
    [3, 5],
    [2, 4],
    [2, 3],
    [2, 4],
  ] as const),
  ...([
    [2, 4],
    [2, 5, 'w'],
    [2, 4],
    [3, 4],
  ] as const),
  ...([
    [3, 4],
    [2, 4],
    [3, 4],
    [3, 5],
  ] as const),
  ...([
    [3, 4],
    [3, 4],
    [2, 4],
    [2, 4],
  ] as const),
];

const autumn2026: Levels = [
  ...([
    [4, 5],
    [3, 4],
    [4, 5],
    [2, 4, 'w'],
  ] as const),
  ...([
    [3, 4],
    [3, 4],
    [4, 4],
    [3, 4],
  ] as const),
  ...([
    [3, 5],
    [2, 4],
    [3, 3],
    [3, 4],
  ] as const),
  ...([
    [3, 4],
    [3, 5, 'w'],
    [3, 4],
    [3, 4],
  ] as const),
  ...([
    [3, 4],
    [3, 4],
    [3, 4],
    [3, 5, 'w'],
  ] as const),
  ...([
    [3, 4],
    [3, 4],
    [2, 4],
    [3, 5],
  ] as const),
];

export const checks: readonly HealthCheck[] = [
  { id: 'autumn-2025' as CheckId, name: 'Autumn 2025', date: '2025-11-14', statements: rated(autumn2025) },
  { id: 'autumn-2026' as CheckId, name: 'Autumn 2026', date: '2026-11-06', statements: rated(autumn2026) },
];

function rated(levels: Levels): readonly Statement[] {
  return usualStatements.map((statement, n) => {
    const [now = 3, aim = 4, apart] = levels[n] ?? [];
    return (apart ? wide : near).reduce<Statement>(
      (known, away, person) =>
        withRating(known, { now: within(now + away), aim: within(aim + (person % 4 === 3 ? -1 : 0)) }),
      statement,
    );
  });
}

function within(level: number): number {
  return Math.min(5, Math.max(1, level));
}
