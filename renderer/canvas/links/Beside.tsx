/** A box that asks about a link, where it hides neither the line nor what can be chosen from. */
import { useReactFlow } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { LinkQuestion } from '#renderer/session';
import { AnchoredPopover } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import type { Rect, SceneConnector } from '#shared/scene';
import { contains } from '#shared/scene';
import { focusCard, focusLink } from '../cards/focus-canvas';
import { pointsAlong } from '../lookup/way-points';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { freestSpot } from './freest-spot';

/** About how large the boxes are, px. */
const PICKER = { width: 340, height: 300, gap: 12 };
const KINDS = { width: 248, height: 260, gap: 12 };
/** A place outside of the window counts as this many hidden cards; the line, or a card that it joins, as so many. */
const AWAY = 1_000;
const END = 10;
/** From one look along the line to the next, scene units. */
const LOOK = 12;

type BesideProps = {
  readonly label: string;
  /** What it is about, in the scene: where it stands best first. */
  readonly rects: readonly [Rect, ...Rect[]];
  /** The link that it is about, unless that is to be made. */
  readonly connector?: SceneConnector;
  readonly question: LinkQuestion;
  readonly children: ReactNode;
};

export function Beside({ label, rects, connector, question, children }: BesideProps) {
  const { asking, lookup, now } = useBackstage();
  const { flowToScreenPosition, getZoom } = useReactFlow();
  const wide = question.ask !== 'kind';
  // Chosen once, so that it does not jump about while one types.
  const [{ rect, side }] = useState(() => {
    const ends = endsOf(now(), question);
    const zoom = getZoom();
    const { width: across, height: down, gap } = wide ? PICKER : KINDS;
    return freestSpot(rects, { width: across / zoom, height: down / zoom, gap: gap / zoom }, (spot) => {
      const { x: left, y: top } = flowToScreenPosition(spot);
      const isOut = left < 0 || top < 0 || left + across > window.innerWidth || top + down > window.innerHeight;
      const isOnLine = connector && [...pointsAlong(connector.way, LOOK)].some((point) => contains(spot, point));
      const cards = lookup.cardsIn(spot).filter(({ look }) => look !== 'frame');
      const weight = (isOut ? AWAY : 0) + (isOnLine ? END : 0);
      return cards.reduce((sum, { id }) => sum + (ends.has(id) ? END : 1), weight);
    });
  });
  const { x, y, width, height } = rect;
  const place = useCallback(() => {
    const start = flowToScreenPosition({ x, y });
    const end = flowToScreenPosition({ x: x + width, y: y + height });
    return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
  }, [flowToScreenPosition, x, y, width, height]);
  return (
    <AnchoredPopover
      label={label}
      place={place}
      side={side}
      wide={wide}
      onClose={() => asking.setState({ question: null })}
      onReturn={() => returnTo(question)}
    >
      {children}
    </AnchoredPopover>
  );
}

/** The cards that the question is about. */
function endsOf({ plan }: Stage, question: LinkQuestion): ReadonlySet<ItemId> {
  if (question.ask === 'target') return new Set([question.from]);
  const link = plan.links.get(question.link);
  return new Set(link ? [link.from, link.to] : []);
}

/** The keys go back to what was asked about, unless a next question has them already. */
function returnTo(question: LinkQuestion): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  if (question.ask === 'target') focusCard(question.from);
  else focusLink(question.link);
}
