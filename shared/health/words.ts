/** What a check says in sentences. Never whose ratings they are: nobody knows. */
import type { HealthCheck, Statement, TrustFunction } from '#shared/plan';
import type { Figure } from './figures';
import { figureOf, functionFigure, functionsOf, inTenths, peopleOf } from './figures';
import { functionWords } from './functions';

/** Less than this is no gap, and no change: it would be rounded away. */
const NOTHING = 0.05;

/** “Widest gap: …”, “People differ most on …”, and how the check was made. */
export function sentencesOf(check: HealthCheck): readonly string[] {
  const rated = check.statements.filter((one) => figureOf(one) !== null).length;
  if (rated === 0) return ['Nobody has rated yet.'];
  return [...widestGap(check), ...mostDiffered(check), howMade(check, rated)];
}

function widestGap(check: HealthCheck): readonly string[] {
  const [first] = ranked(check, ({ gap }) => gap);
  if (!first) return [];
  if (first.figure.gap < NOTHING) return ['Nothing is below where it should be.'];
  const { now, aim, gap } = first.figure;
  return [
    `Widest gap: ${functionWords[first.name].short}, ${inTenths(now)} now and ${inTenths(aim)} as it should be (${inTenths(gap)}).`,
  ];
}

function ranked(check: HealthCheck, by: (figure: Figure) => number) {
  return functionsOf(check)
    .flatMap((name) => {
      const figure = functionFigure(check, name);
      return figure ? [{ name, figure }] : [];
    })
    .sort((a, b) => by(b.figure) - by(a.figure));
}

function mostDiffered({ statements }: HealthCheck): readonly string[] {
  const spreads = statements.flatMap((statement) => {
    const figure = figureOf(statement);
    return figure && figure.people >= 2 ? [{ statement, figure }] : [];
  });
  if (spreads.length === 0) return [];
  const [most] = spreads.sort((a, b) => b.figure.spread - a.figure.spread);
  if (!most || most.figure.spread === 0) return ['People agree on every statement.'];
  const levels = (most.statement.ratings ?? []).map(({ now }) => now);
  return [
    `People differ most on “${withoutStop(most.statement)}” (from ${Math.min(...levels)} to ${Math.max(...levels)}).`,
  ];
}

function howMade(check: HealthCheck, rated: number): string {
  const people = peopleOf(check);
  const left = check.statements.length - rated;
  const who = people === 0 ? 'Rated by the group' : people === 1 ? 'Rated by one person' : `Rated by ${people} people`;
  return left === 0 ? `${who}.` : `${who}; ${left} of ${check.statements.length} statements are not rated yet.`;
}

/** A statement within a sentence. */
export function withoutStop({ text }: Pick<Statement, 'text'>): string {
  return text.trim().replace(/\.$/, '');
}

/** [H4] What has changed since an earlier check, function by function: “Leadership rose from 2.5 to 3.1.” */
export function changesSince(earlier: HealthCheck, check: HealthCheck): readonly string[] {
  const changes = functionsOf(check).flatMap((name) => changeOf(earlier, check, name));
  const moved = changes.filter(({ by }) => Math.abs(by) >= NOTHING).sort((a, b) => b.by - a.by);
  if (changes.length === 0) return [`Nothing that was rated in “${earlier.name}” is rated again.`];
  if (moved.length === 0) return [`Nothing has moved since “${earlier.name}”.`];
  const same = changes.length - moved.length;
  return [
    ...moved.map(
      ({ name, before, now, by }) =>
        `${functionWords[name].short} ${by > 0 ? 'rose' : 'fell'} from ${inTenths(before)} to ${inTenths(now)}.`,
    ),
    ...(same === 0 ? [] : [same === 1 ? 'One function is where it was.' : `${same} functions are where they were.`]),
  ];
}

type Change = { readonly name: TrustFunction; readonly before: number; readonly now: number; readonly by: number };

/** [H4] Only what both have asked and rated is compared, so that a new statement is no change of the trust. */
function changeOf(earlier: HealthCheck, check: HealthCheck, name: TrustFunction): readonly Change[] {
  const [before, now] = [functionFigure(shared(earlier, check), name), functionFigure(shared(check, earlier), name)];
  return before && now ? [{ name, before: before.now, now: now.now, by: now.now - before.now }] : [];
}

/** The check with those statements alone that the other one has rated too. */
function shared(check: HealthCheck, other: HealthCheck): HealthCheck {
  const rated = new Set(other.statements.filter((one) => figureOf(one) !== null).map(({ id }) => id));
  return { ...check, statements: check.statements.filter((one) => rated.has(one.id) && figureOf(one) !== null) };
}
