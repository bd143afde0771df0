/** The walk in words, to be read out or written under a step. */

import type { Pace } from '#shared/calendar';
import { formatSpan, PHASES, schoolYearOfWeek, spokenSpan, weekPosition } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Passage } from './gates';
import type { Meeting } from './meetings';
import type { WalkStep } from './steps';

/** “Year 4, week 12”, “Year 4, Spring 1”, “Year 4”. */
export function stepInWords({ header }: Plan, { span }: WalkStep, pace: Pace): string {
  const year = schoolYearOfWeek(span.from);
  if (!year || pace === 'year') return year?.name ?? '';
  if (pace === 'week') return `${year.name}, week ${span.from - year.from + 1}`;
  const position = weekPosition(span.from, header.halfTermPattern);
  if (!position.ok) return spokenSpan(span.from, span.to);
  const { term, halfTerm } = position.value;
  return `${year.name}, ${term.charAt(0).toUpperCase()}${term.slice(1)} ${((halfTerm - 1) % 2) + 1}`;
}

/** “Meets 12 things, 3 of them for this child first.” */
export function meetsInWords({ now }: Pick<WalkStep, 'now'>): string {
  if (now.length === 0) return 'Meets nothing of this plan.';
  const first = now.filter((meeting) => meeting.first).length;
  const things = now.length === 1 ? 'one thing' : `${now.length} things`;
  if (first === 0) return `Meets ${things}.`;
  return first === now.length
    ? `Meets ${things}, for this child first.`
    : `Meets ${things}, ${first} of them for this child first.`;
}

/**
 * “Director of Education”; at a gate also who hands over and who takes over: “Director of Education, who takes over; handed
 * over by Year 6 teachers”. Nobody is named twice, and “nobody yet” is said once where it is so of all.
 */
export function responsibleInWords({ responsible }: Meeting): string {
  const { owner, ...others } = responsible;
  const parts = partyKeys.flatMap((key) => {
    const who = others[key];
    return who === undefined ? [] : [{ who, ...partyWords[key] }];
  });
  const deeds = parts.filter(({ who }) => who !== null && who.id === owner?.id).map(({ deed }) => deed);
  const name = owner ? titleOf(owner) : 'nobody yet';
  if (!owner && parts.every(({ who }) => who === null)) return name;
  const rest = parts.filter(({ who }) => !who || who.id !== owner?.id);
  return [
    deeds.length === 0 ? name : `${name}, who ${deeds.join(' and ')}`,
    ...rest.map(({ who, by }) => `${by} ${who ? titleOf(who) : 'nobody yet'}`),
  ].join('; ');
}

const partyKeys = ['handsOver', 'takesOver'] as const;
const partyWords = {
  handsOver: { deed: 'hands over', by: 'handed over by' },
  takesOver: { deed: 'takes over', by: 'taken over by' },
} as const;

/** “Year 6 → Year 7: 2 things cross.” · “Year 2 → Year 3: nobody has said what crosses.” */
export function passageInWords({ gate, crossing }: Passage): string {
  const name = gate.name.charAt(0).toUpperCase() + gate.name.slice(1);
  if (crossing.length === 0) return `${name}: nobody has said what crosses.`;
  return `${name}: ${crossing.length === 1 ? 'one thing crosses' : `${crossing.length} things cross`}.`;
}

/** “Nothing is met in Y2 w3 – w9 and Y4.” · “Nothing but entitlements in Y3.”; null where neither is so. */
export function gapsInWords({ empty, thin }: Pick<WalkStep, 'empty' | 'thin'>): string | null {
  const listed = (spans: WalkStep['empty']) => {
    const words = spans.slice(0, 6).map(({ from, to }) => formatSpan(from, to));
    const more = spans.length - words.length;
    const all = more > 0 ? [...words, `${more} more stretches`] : words;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  };
  const sentences = [
    ...(empty.length > 0 ? [`Nothing is met in ${listed(empty)}.`] : []),
    ...(thin.length > 0 ? [`Nothing but entitlements in ${listed(thin)}.`] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function titleOf({ title, code }: Meeting['item']): string {
  return title.trim() || code;
}

/** The phase that a step lies in. */
export function phaseOfStep({ span }: WalkStep): string {
  return PHASES.find(({ from, to }) => span.from >= from && span.from <= to)?.name ?? '';
}
