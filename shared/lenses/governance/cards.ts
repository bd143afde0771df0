import { balanceName, inScale, meanLean, tierNames } from '#shared/governance';
import { kindOf } from '#shared/kinds';
import type { ItemId, Plan, Standing } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { asideStyle, shownTitle, wrapTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { Layout, Node } from './layout';
import { CARD_HEIGHT, LINE, TEXT_LEFT, TEXT_RIGHT, TEXT_TOP } from './measures';
import { placeInChart } from './place';
import type { GovernanceView } from './view';

/** From the top down; those that look as they did are the very same objects. */
export function chartCards(
  plan: Plan,
  view: GovernanceView,
  { nodes }: Layout,
  before?: readonly SceneCard[],
): readonly SceneCard[] {
  const old = new Map<ItemId, SceneCard>(before?.map((card) => [card.id, card]));
  return keptList(
    before,
    [...nodes.values()].map((node) => kept(old.get(node.item.id), cardOf(plan, view, node))),
  );
}

function cardOf(plan: Plan, view: GovernanceView, { item, standing, rect }: Node): SceneCard {
  const title = shownTitle(item.title);
  const width = rect.width - TEXT_LEFT - TEXT_RIGHT;
  const { look } = kindOf(item);
  const said = [placeInChart(plan, item, view) ?? '', spoken(standing)].filter((part) => part !== '');
  const card: SceneCard = {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect,
    label: { x: rect.x + TEXT_LEFT, y: rect.y + TEXT_TOP, width, height: CARD_HEIGHT - LINE - 2 * TEXT_TOP },
    lines: wrapTitle(title, width, 2),
    title,
    aside: '',
    foot: fitText(inShort(standing), asideStyle, width),
    tone: toneOf(plan, item),
    resize: 'none',
    description: describeItem(item, title, said.join('. ')),
  };
  return withLock(card, item);
}

/** “3 duties · 6 meetings a year”. */
function inShort({ duties, meetings }: Standing): string {
  const all =
    duties.length === 0 ? 'No duties yet' : duties.length === 1 ? '1 duty' : `${String(duties.length)} duties`;
  if (meetings === undefined) return all;
  return `${all} · ${meetings === 1 ? '1 meeting' : `${String(meetings)} meetings`} a year`;
}

function spoken(standing: Standing): string {
  const mean = meanLean(standing.duties);
  return [
    ...(standing.tier ? [tierNames[standing.tier]] : []),
    inShort(standing),
    ...(mean === null ? [] : [`Balance ${inScale(mean)} of 5, ${balanceName(mean).toLowerCase()}`]),
  ].join('. ');
}
