/** Which kind a link is: asked beside it once it is drawn, and whenever it is wanted. The answer is kept for the next. */

import { report } from '#renderer/actions';
import { chooseLinkKind } from '#renderer/session';
import { Button } from '#renderer/ui';
import type { LinkKindId } from '#shared/kinds';
import { linkKindIds, linkKinds } from '#shared/kinds';
import type { Link } from '#shared/plan';
import styles from './KindQuestion.module.css';
import { KindSample } from './KindSample';

type KindQuestionProps = {
  readonly link: Link;
  readonly onDone: () => void;
  readonly onLabel: () => void;
};

export function KindQuestion({ link, onDone, onLabel }: KindQuestionProps) {
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>Kind of link</legend>
        {linkKindIds.map((id) => (
          <KindChoice
            key={id}
            id={id}
            chosen={link.kind === id}
            onChoose={() => report(chooseLinkKind(link.id, id))}
            onDone={onDone}
          />
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button size="small" look="plain" icon="pencil" onClick={onLabel}>
          {link.label === '' ? 'Add a label' : 'Change the label'}
        </Button>
        <Button size="small" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}

type KindChoiceProps = {
  readonly id: LinkKindId;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onDone: () => void;
};

function KindChoice({ id, chosen, onChoose, onDone }: KindChoiceProps) {
  return (
    <label className={styles.kind} data-chosen={chosen}>
      <input
        type="radio"
        name="link-kind"
        className={styles.radio}
        checked={chosen}
        onChange={onChoose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onDone();
        }}
      />
      <KindSample kind={id} strong={chosen} />
      {linkKinds[id].name}
    </label>
  );
}
