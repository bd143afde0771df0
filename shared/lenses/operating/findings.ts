/** [M7] What the operating model leaves open. What is dropped lacks nothing. */
import type { Plan } from '#shared/plan';
import { shownTitle } from '../card-text';
import type { Finding } from '../lens';
import type { Run } from './placed';
import { functionsOf, levelAt, moves } from './placed';
import { WIDE_GAP } from './row-shapes';
import { levelWords } from './words';

export function modelFindings(plan: Plan): readonly Finding[] {
  return functionsOf(plan)
    .filter(({ item }) => item.status !== 'dropped')
    .flatMap((run) => [...seenOtherwise(run), ...unexplained(run), ...withoutAgency(run)]);
}

/** Source: domain, the operating model: the centre believes in its efficiency more than schools do. */
function seenOtherwise({
  item,
  operating: { valueToCentre: centre, valueToSchools: schools },
}: Run): readonly Finding[] {
  if (centre === undefined || schools === undefined || Math.abs(centre - schools) < WIDE_GAP) return [];
  const title = shownTitle(item.title);
  return [
    {
      id: `operating-gap:${item.id}`,
      title:
        centre > schools
          ? `The centre thinks more of “${title}” than schools do`
          : `Schools think more of “${title}” than the centre does`,
      detail: `It is worth ${centre} of 5 to the centre and ${schools} of 5 to schools. Hear both before you change how it is run.`,
      items: [item.id],
    },
  ];
}

function unexplained({ item, operating }: Run): readonly Finding[] {
  if (!moves(operating) || (operating.why ?? '').trim() !== '') return [];
  const [now, next] = [levelWords[operating.now].name, levelWords[levelAt(operating, 'next')].name];
  return [
    {
      id: `operating-why:${item.id}`,
      title: `Nobody has said why “${shownTitle(item.title)}” is to be run otherwise`,
      detail: `It goes from ${now.toLowerCase()} to ${next.toLowerCase()}. Say what children or schools gain by it.`,
      items: [item.id],
    },
  ];
}

function withoutAgency({ item, operating }: Run): readonly Finding[] {
  const level = levelAt(operating, 'next');
  if (level !== 'standardised' && level !== 'centralised') return [];
  if ((operating.agency ?? '').trim() !== '') return [];
  return [
    {
      id: `operating-agency:${item.id}`,
      title: `What schools keep of “${shownTitle(item.title)}” is not said`,
      detail: `It is ${operating.next === level && moves(operating) ? 'to be ' : ''}${levelWords[level].name.toLowerCase()}. Say what school leaders still decide, even if it is little.`,
      items: [item.id],
    },
  ];
}
