/** One link as the scene draws it, and as something that can be pointed at. */
import { memo } from 'react';
import { select, selectionStore } from '#renderer/session';
import { classNames } from '#renderer/ui';
import { linkKindOf } from '#shared/kinds';
import type { LinkId } from '#shared/plan';
import type { SceneConnector, Way } from '#shared/scene';
import { pointOn } from '#shared/scene';
import styles from './ConnectorEdge.module.css';
import { linePath } from './line-path';
import { Stroke } from './Stroke';

type ConnectorEdgeProps = {
  readonly connector: SceneConnector;
  /** Where it runs now; differs from the connector's own while a card is held. */
  readonly way: Way;
  readonly selected: boolean;
  /** Whether one of its cards is selected or pointed at. */
  readonly tied: boolean;
  /** Whether one of its ends is filtered out. */
  readonly dimmed: boolean;
  /** “Phonics” leads to “Fluency” */
  readonly description: string;
  readonly onRelabel: (id: LinkId) => void;
};

export const ConnectorEdge = memo(function ConnectorEdge({
  connector,
  way,
  selected,
  tied,
  dimmed,
  description,
  onRelabel,
}: ConnectorEdgeProps) {
  const kind = linkKindOf(connector);
  const path = linePath(way);
  const spot = way === connector.way && connector.label ? connector.labelAt : pointOn(way, 1 / 2);
  const pick = (more: boolean) => choose(connector.id, more);
  // An SVG drawing has no button element, so that the role has to say it.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role */
  return (
    <g
      className={classNames(
        'nopan',
        styles.connector,
        selected && styles.selected,
        tied && styles.tied,
        dimmed && styles.dimmed,
      )}
      role="button"
      aria-label={description}
      aria-pressed={selected}
      // Reached with a key from the card, not one by one with Tab.
      tabIndex={-1}
      data-link-id={connector.id}
      onClick={(event) => pick(event.shiftKey || event.ctrlKey || event.metaKey)}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onRelabel(connector.id);
      }}
      onKeyDown={(event) => {
        if (selected || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        event.stopPropagation();
        pick(event.shiftKey);
      }}
    >
      <path className={styles.reach} d={path} />
      <Stroke kind={connector.kind} way={way} />
      <text className={classNames(styles.label, !connector.label && styles.quiet)} x={spot.x} y={spot.y + 4}>
        {connector.label || kind.verb}
      </text>
    </g>
  );
});

function choose(id: LinkId, more: boolean): void {
  const { items, links } = selectionStore.getState();
  if (!more) {
    select({ links: [id] });
    return;
  }
  const next = new Set(links);
  if (!next.delete(id)) next.add(id);
  select({ items, links: next });
}
