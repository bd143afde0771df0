/** What is asked about links, beside the card or the link that it is about: what to lead to, which kind, which words. */
import { useStore } from 'zustand';
import { report } from '#renderer/actions';
import type { LinkQuestion } from '#renderer/session';
import { dispatch, useSelection } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { hullOf, pointOn, unionOf } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { focusLink } from '../cards/focus-canvas';
import type { Stage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { Beside } from './Beside';
import { drawLink } from './draw-link';
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
    <Beside label="Link to another card" rects={[reachOf(card)]} question={question}>
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
  const middle = pointOn(connector.way, 1 / 2);
  if (question.ask === 'label') {
    const end = () => {
      close();
      focusLink(link.id);
    };
    return <LabelEditor link={link} at={link.label ? connector.labelAt : middle} onEnd={end} />;
  }
  const line = hullOf(connector.way);
  const cards = [link.from, link.to].flatMap((id) => cardOf(stage, id) ?? []).map(reachOf);
  const beside = { rects: [{ ...middle, width: 0, height: 0 }, line, unionOf([line, ...cards])], connector } as const;
  if (question.ask === 'kind') {
    const relabel = () => asking.setState({ question: { ask: 'label', link: link.id } });
    return (
      <Beside label="Kind of link" question={question} {...beside}>
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
    <Beside label={label} question={question} {...beside}>
      <TargetQuestion label={label} from={end === 'from' ? link.to : link.from} onChoose={reattach} />
    </Beside>
  );
}
