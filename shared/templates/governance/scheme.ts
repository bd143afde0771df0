/** The starter models as they are planned into items: bodies where they stand, decisions with who does what. */
import type { DelegatedPart } from '#shared/plan';
import type { PlannedDelegation, PlannedGovernance, PlannedItem, PlannedStanding } from '../build-plan';
import type { BodyKey } from './bodies';
import { localBody, shortNames, standings } from './bodies';
import type { StarterDecision } from './decisions';
import { starterDecisions } from './decisions';
import type { StarterModel } from './models';

const letters: Readonly<Record<string, DelegatedPart>> = {
  D: 'decides',
  R: 'recommends',
  C: 'consulted',
  I: 'informed',
  H: 'holds',
};

/** Which of the models there are, and the key of the item that each body is. */
export type Cast = {
  readonly models: readonly StarterModel[];
  readonly keyOf: (body: BodyKey) => string;
};

/** Where a body stands in each of the models; undefined where it is in none of them. Siblings stand as they are listed. */
export function governanceOf({ models, keyOf }: Cast, body: BodyKey): PlannedGovernance | undefined {
  const order = Object.keys(standings).indexOf(body);
  const placed = models.flatMap((model): readonly (readonly [string, PlannedStanding])[] => {
    const standing = standings[body][model];
    if (!standing) return [];
    const { answersTo } = standing;
    return [[model, { ...standing, order, ...(answersTo && { answersTo: keyOf(answersTo as BodyKey) }) }]];
  });
  return placed.length === 0 ? undefined : Object.fromEntries(placed);
}

/** The decisions, with keys `decision-1` onwards. */
export function decisionsFor(cast: Cast): readonly PlannedItem[] {
  return starterDecisions.map((decision, at) => ({
    key: `decision-${String(at + 1)}`,
    kind: 'decision',
    title: decision.title,
    delegation: delegationOf(cast, decision),
  }));
}

function delegationOf({ models, keyOf }: Cast, { group, usual, otherwise }: StarterDecision): PlannedDelegation {
  const parts = models.map((model) => [model, partsOf(otherwise[model] ?? usual, model, keyOf)] as const);
  return { group, parts: Object.fromEntries(parts) };
}

function partsOf(text: string, model: StarterModel, keyOf: Cast['keyOf']): PlannedDelegation['parts'][string] {
  const parts = text.split(', ').filter(Boolean);
  return parts.flatMap((part) => {
    const [letter = '', ...shorts] = part.split(' ');
    const does = letters[letter];
    if (!does) throw new Error(`A scheme says “${part}”, which is no part.`);
    return shorts.map(bodyOf(model)).flatMap((body) => (standings[body][model] ? [[keyOf(body), does] as const] : []));
  });
}

function bodyOf(model: StarterModel): (short: string) => BodyKey {
  return (short) => {
    if (short === 'l') return localBody[model];
    if (Object.hasOwn(shortNames, short)) return shortNames[short as keyof typeof shortNames];
    throw new Error(`A scheme speaks of “${short}”, who is nobody.`);
  };
}
