/** [GV7–GV12] What a model lacks. Silent about what nobody has begun to say. */
import type { Item, ModelId, Plan } from '#shared/plan';
import { named } from '#shared/plan';
import { inScale, meanLean } from './balance';
import { boardOf, bodiesOf, isUnder, livingBodies } from './bodies';
import type { Issue } from './issue';
import { together } from './issue';
import { schemeOf } from './scheme';

/** With fewer bodies the rest may still be to come. */
const UNDER_WAY = 3;

/** A board whose duties lean to less than this only watches. */
const ONLY_WATCHES = 2;

export function gapsOf(plan: Plan, model: ModelId): readonly Issue[] {
  return [
    ...missingTiers(plan, model),
    ...withoutLine(plan, model),
    ...withoutDuties(plan, model),
    ...watchingBoard(plan, model),
    ...decisionGaps(plan, model),
  ];
}

/** [GV7] Members and a board. */
function missingTiers(plan: Plan, model: ModelId): readonly Issue[] {
  const bodies = livingBodies(plan, model);
  if (bodies.length < UNDER_WAY) return [];
  const has = (tier: string) => bodies.some(({ standing }) => standing.tier === tier);
  return [
    ...(has('members')
      ? []
      : [
          {
            id: 'no-members',
            title: 'The model has no members',
            detail: 'Members appoint trustees and can remove them. Say which body they are.',
            items: [],
          },
        ]),
    ...(has('board')
      ? []
      : [
          {
            id: 'no-board',
            title: 'The model has no board',
            detail: 'What nobody has been given stays with the board. Say which body that is.',
            items: [],
          },
        ]),
  ];
}

/** [GV8] Everybody answers to somebody, but for members, or where there are none, the board. */
function withoutLine(plan: Plan, model: ModelId): readonly Issue[] {
  const bodies = livingBodies(plan, model);
  if (bodies.length < 2) return [];
  const isTop = bodies.some(({ standing }) => standing.tier === 'members') ? 'members' : 'board';
  const loose = bodies.filter(({ answersTo, standing }) => answersTo === null && standing.tier !== isTop);
  // Where nobody is said to be at the top, one may be.
  const tops = bodies.some(({ standing }) => standing.tier === isTop) ? loose : loose.slice(1);
  return together(
    'no-line',
    tops.map(({ item }) => item),
    'bodies and roles',
    (what) => `Nobody holds ${what} to account`,
    'Drag it onto the one that it answers to.',
  );
}

/** [GV9] Once duties are said of any, everybody has some. */
function withoutDuties(plan: Plan, model: ModelId): readonly Issue[] {
  const bodies = livingBodies(plan, model);
  if (!bodies.some(({ standing }) => standing.duties.length > 0)) return [];
  return together(
    'no-duties',
    bodies.filter(({ standing }) => standing.duties.length === 0).map(({ item }) => item),
    'bodies and roles',
    (what) => `It is not said what ${what} ${what.startsWith('“') ? 'is' : 'are'} there for`,
    'Give it a duty, or do without it.',
  );
}

/** [GV10] A board that only monitors is compliant, and stands still. */
function watchingBoard(plan: Plan, model: ModelId): readonly Issue[] {
  const bodies = bodiesOf(plan, model);
  const board = boardOf(bodies);
  const mean = board && meanLean(bodies.get(board.id)?.standing.duties ?? []);
  if (!board || mean === null || mean >= ONLY_WATCHES) return [];
  return [
    {
      id: 'board-watches',
      title: `${named(board)} watches and gives no direction`,
      detail: `Its duties come to ${inScale(mean)} of 5. Give it a duty that looks years ahead, and let a committee check what it checks now.`,
      items: [board.id],
    },
  ];
}

/** [GV11] Of what was given away somebody else hears, and somebody holds it to account. [GV12] A part is taken by who is there. */
function decisionGaps(plan: Plan, model: ModelId): readonly Issue[] {
  const { rows, board } = schemeOf(plan, model);
  const bodies = bodiesOf(plan, model);
  const isAtTop = ({ id }: Item) => board !== null && (id === board.id || isUnder(bodies, board.id, id));
  const given = rows.filter(({ staysWithBoard, deciders }) => !staysWithBoard && !deciders.every(isAtTop));
  const does = (part: string) => (row: (typeof rows)[number]) => [...row.parts.values()].some((one) => one === part);
  const isHeld = does('holds');
  const untold = given.filter(({ parts }) => [...parts.values()].every((part) => part === 'decides'));
  const unheld = rows.some(isHeld) ? given.filter((row) => !isHeld(row) && !untold.includes(row)) : [];
  const outside = rows.filter((row) => row.outside.length > 0);
  return [
    ...together(
      'untold',
      untold.map(({ decision }) => decision),
      'decisions',
      (what) => `Nobody is told of ${what}`,
      'It is decided below the board, and nobody else is asked, told or holds it to account.',
    ),
    ...together(
      'unheld',
      unheld.map(({ decision }) => decision),
      'decisions',
      (what) => `Nobody holds ${what} to account`,
      'It is decided below the board, and nobody looks at what came of it.',
    ),
    ...together(
      'outside',
      outside.map(({ decision }) => decision),
      'decisions',
      (what) =>
        `${what.startsWith('“') ? 'A part in ' : 'Parts in '}${what} ${what.startsWith('“') ? 'is' : 'are'} taken by somebody who is not in the model`,
      'It does not count until the body or role is in the model.',
    ),
  ];
}
