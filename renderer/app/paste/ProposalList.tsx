import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { classNames } from '#renderer/ui';
import type { Proposal } from '#shared/clipboard';
import styles from './ProposalList.module.css';

const LINE_HEIGHT = 30;

const twinWords = { plan: 'already in the plan', list: 'twice in the list' } as const;

/** The lines with the codes that they would get; those that are there already say so. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here and handed to nothing that is kept
  const virtual = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 10,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
    <section ref={scroller} className={styles.scroller} aria-label="What will be made" tabIndex={0}>
      <ol className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const proposal = proposals[index];
          return proposal ? (
            <li
              key={index}
              aria-posinset={index + 1}
              aria-setsize={proposals.length}
              className={classNames(styles.line, proposal.code === null && styles.out)}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <span className={styles.code}>{proposal.code ?? 'left out'}</span>
              <span className={styles.title} title={proposal.title}>
                {proposal.title}
              </span>
              {proposal.notes === '' ? null : (
                <span className={styles.notes} title={proposal.notes}>
                  {proposal.notes.replaceAll('\n', ' · ')}
                </span>
              )}
              {proposal.twin === null ? null : <span className={styles.twin}>{twinWords[proposal.twin]}</span>}
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
