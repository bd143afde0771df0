/** What is asked about links, beside the card or the link that it is about: what to lead to, which kind, which words. */
import { useReactFlow } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import type { LinkQuestion } from '#renderer/session';
import { dispatch, useSelection } from '#renderer/session';
import { AnchoredPopover } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { focusCard, focusLink } from '../cards/focus-canvas';
import { report } from '../report';
import type { Stage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { curveMiddle } from './curve';
import { drawLink } from './draw-link';
import { freestSide } from './freest-side';
import { KindQuestion } from './KindQuestion';
import { LabelEditor } from './LabelEditor';
import { LinkEnds } from './LinkEnds';
import { TargetQuestion } from './TargetQuestion';

export function LinkQuestions({ stage }: { readonly stage: Stage }) {
  const { asking } = useBackstage();
  const question = useStore(asking, (now) => now.question);
  const selected = useSelection(({ items, links }) =>
    items.size === 0 && links.size === 1 ? [...links][0] : undefined,
  );
  const connector = stage.scene.connectors.find(({ id }) => id === selected);
  return (
    <>
      {connector && question === null ? <LinkEnds connector={connector} /> : null}
      {question ? <Asked key={JSON.stringify(question)} stage={stage} question={question} /> : null}
    </>
  );
}

type AskedProps<Question> = { readonly stage: Stage; readonly question: Question };

function Asked({ stage, question }: AskedProps<LinkQuestion>) {
  switch (question.ask) {
    case 'target':
      return <AskedForTarget stage={stage} question={question} />;
    case 'end':
    case 'kind':
    case 'label':
      return <AskedOfLink stage={stage} question={question} />;
  }
}

function AskedForTarget({ stage, question }: AskedProps<Extract<LinkQuestion, { ask: 'target' }>>) {
  const { asking } = useBackstage();
  const card = cardOf(stage, question.from);
  if (!card) return null;
  return (
    <Beside label="Link to another card" rect={reachOf(card)} question={question}>
      <TargetQuestion label="Link to" from={question.from} onChoose={(to) => drawLink(asking, question.from, to)} />
    </Beside>
  );
}

function AskedOfLink({ stage, question }: AskedProps<Exclude<LinkQuestion, { ask: 'target' }>>) {
  const { asking } = useBackstage();
  const link = stage.plan.links.get(question.link);
  const connector = stage.scene.connectors.find(({ id }) => id === question.link);
  if (!link || !connector) return null;
  const close = () => asking.setState({ question: null });
  const middle = curveMiddle(connector.curve);
  if (question.ask === 'label') {
    const end = () => {
      close();
      focusLink(link.id);
    };
    return <LabelEditor link={link} at={link.label ? connector.labelAt : middle} onEnd={end} />;
  }
  const spot = { ...middle, width: 0, height: 0 };
  if (question.ask === 'kind') {
    const relabel = () => asking.setState({ question: { ask: 'label', link: link.id } });
    return (
      <Beside label="Kind of link" rect={spot} question={question}>
        <KindQuestion link={link} onDone={close} onLabel={relabel} />
      </Beside>
    );
  }
  const { end } = question;
  const label = end === 'from' ? 'Start the link at' : 'End the link at';
  function reattach(item: ItemId): void {
    if (report(dispatch('reattachLink', { id: question.link, end, item }))) close();
  }
  return (
    <Beside label={label} rect={spot} question={question}>
      <TargetQuestion label={label} from={end === 'from' ? link.to : link.from} onChoose={reattach} />
    </Beside>
  );
}

/** The keys go back to what was asked about, unless a next question has them already. */
function returnTo(question: LinkQuestion): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  if (question.ask === 'target') focusCard(question.from);
  else focusLink(question.link);
}

/** About how large the boxes are, px. */
const PICKER = { width: 340, height: 300, gap: 12 };
const KINDS = { width: 248, height: 260, gap: 12 };
/** A place outside of the window counts as this many hidden cards, one of the cards to be joined as so many. */
const AWAY = 1_000;
const END = 10;

/** The cards that the question is about. */
function endsOf({ plan }: Stage, question: LinkQuestion): ReadonlySet<ItemId> {
  if (question.ask === 'target') return new Set([question.from]);
  const link = plan.links.get(question.link);
  return new Set(link ? [link.from, link.to] : []);
}

type BesideProps = {
  readonly label: string;
  /** What it is about, in the scene. */
  readonly rect: Rect;
  readonly question: LinkQuestion;
  readonly children: ReactNode;
};

function Beside({ label, rect, question, children }: BesideProps) {
  const { x, y, width, height } = rect;
  const { asking, lookup, now } = useBackstage();
  const { flowToScreenPosition, getZoom } = useReactFlow();
  const place = useCallback(() => {
    const start = flowToScreenPosition({ x, y });
    const end = flowToScreenPosition({ x: x + width, y: y + height });
    return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
  }, [flowToScreenPosition, x, y, width, height]);
  const wide = question.ask !== 'kind';
  // Chosen once, so that it does not jump about while one types.
  const [side] = useState(() => {
    const ends = endsOf(now(), question);
    const zoom = getZoom();
    const { width: across, height: down, gap } = wide ? PICKER : KINDS;
    return freestSide(rect, { width: across / zoom, height: down / zoom, gap: gap / zoom }, (spot) => {
      const { x: left, y: top } = flowToScreenPosition(spot);
      const isOut = left < 0 || top < 0 || left + across > window.innerWidth || top + down > window.innerHeight;
      const hidden = lookup.cardsIn(spot);
      return (isOut ? AWAY : 0) + hidden.reduce((sum, card) => sum + (ends.has(card.id) ? END : 1), 0);
    });
  });
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
