/** What ratings come to. Means are exact; only words round them. */
import type { HealthCheck, Rating, Statement, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';

export type Figure = {
  readonly now: number;
  readonly aim: number;
  /** Aim less now: negative where a group is farther than it wants to be. */
  readonly gap: number;
  /** How far people lie apart on now: the standard deviation, 0 where they agree or are fewer than two. */
  readonly spread: number;
  /** How many people rated it; none where only the group did. */
  readonly people: number;
};

/** [H2] From this spread on people disagree widely; it takes three of them at least. */
export const WIDE = 1.2;
export const FEWEST_TO_DIFFER = 3;

/** [H1] The rating of the group where there is one, else the mean of people's; null for what nobody has rated. */
export function figureOf({ group, ratings = [] }: Pick<Statement, 'group' | 'ratings'>): Figure | null {
  const counted: readonly Rating[] = group ? [group] : ratings;
  if (counted.length === 0) return null;
  const [now, aim] = [meanOf(counted.map((one) => one.now)), meanOf(counted.map((one) => one.aim))];
  return { now, aim, gap: aim - now, spread: spreadOf(ratings.map((one) => one.now)), people: ratings.length };
}

/** [H1] The mean of the statements of a function that are rated; the spread is that of the one people differ most on. */
export function functionFigure({ statements }: HealthCheck, name: TrustFunction): Figure | null {
  const figures = statements.filter((one) => one.function === name).flatMap((one) => figureOf(one) ?? []);
  if (figures.length === 0) return null;
  const [now, aim] = [meanOf(figures.map((one) => one.now)), meanOf(figures.map((one) => one.aim))];
  const spread = Math.max(...figures.map((one) => one.spread));
  return { now, aim, gap: aim - now, spread, people: Math.max(...figures.map(({ people }) => people)) };
}

/** The functions that a check asks about, in their order. */
export function functionsOf({ statements }: HealthCheck): readonly TrustFunction[] {
  return trustFunctions.filter((name) => statements.some((one) => one.function === name));
}

/** How many people have rated, as far as can be told without knowing who. */
export function peopleOf({ statements }: HealthCheck): number {
  return Math.max(0, ...statements.map(({ ratings = [] }) => ratings.length));
}

/** [H2] Whether people lie far apart on a statement. */
export function isWide({ spread, people }: Figure): boolean {
  return people >= FEWEST_TO_DIFFER && spread >= WIDE;
}

/** How many of the levels 1 to 5 were given for now: the dots of a spread. */
export function countsOf({ ratings = [] }: Pick<Statement, 'ratings'>): readonly number[] {
  return [1, 2, 3, 4, 5].map((level) => ratings.filter(({ now }) => now === level).length);
}

/** “3.4”. */
export function inTenths(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
