/**
 * What a link is to lead to, chosen by typing part of a title or with the arrow keys. The line is drawn to what is chosen
 * at the moment.
 */
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useState } from 'react';
import { usePlan } from '#renderer/session';
import { Icon } from '#renderer/ui';
import { kindOf } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import { centreOf } from '#shared/scene';
import { rest } from '../gestures/gesture-store';
import { cardOf, useBackstage } from '../stage';
import styles from './TargetQuestion.module.css';
import { targetsFrom } from './targets';

type TargetQuestionProps = {
  readonly label: string;
  /** The card that stays tied. */
  readonly from: ItemId;
  readonly onChoose: (id: ItemId) => void;
};

export function TargetQuestion({ label, from, onChoose }: TargetQuestionProps) {
  const { now } = useBackstage();
  const plan = usePlan((whole) => whole);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const targets = useMemo(() => targetsFrom(plan, now().scene.cards, from, typed), [plan, now, from, typed]);
  const chosen = targets[Math.min(active, targets.length - 1)]?.item.id;
  useLineTo(from, chosen);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive(Math.min(Math.max(active + step, 0), targets.length - 1));
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen}`}
        placeholder="Part of a title"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can't show icons */}
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {targets.map(({ item, title }, index) => (
          <div
            key={item.id}
            id={`${listId}-${item.id}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
            aria-selected={item.id === chosen}
            className={styles.option}
            ref={(element) => {
              if (item.id === chosen) element?.scrollIntoView?.({ block: 'nearest' });
            }}
            onPointerMove={() => index !== active && setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item.id)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(item.id)}
          >
            <Icon name={kindOf(item).icon} size={14} />
            <span className={styles.title}>{title}</span>
            <span className={styles.code}>{item.code}</span>
          </div>
        ))}
        {targets.length === 0 ? <p className={styles.none}>Nothing matches.</p> : null}
      </div>
    </>
  );
}

/** Draws a line from one card to another for as long as the question is asked. */
function useLineTo(from: ItemId, target: ItemId | undefined): void {
  const { gestures, now } = useBackstage();
  useEffect(() => {
    const card = target && cardOf(now(), target);
    if (card) gestures.setState({ kind: 'link', from, to: centreOf(card.rect), target }, true);
    return () => gestures.setState(rest, true);
  }, [from, target, gestures, now]);
}
