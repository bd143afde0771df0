import { useState } from 'react';
import { ports } from '#renderer/host';
import type { BinnedPlan } from '#renderer/session';
import { Button, Dialog, EmptyState } from '#renderer/ui';
import bin from './BinView.module.css';
import styles from './Home.module.css';
import { dayInWords, itemCountInWords, planCountInWords } from './home-words';
import { Picture } from './Picture';
import { deleteForGood, restore } from './plan-deeds';

type BinViewProps = {
  readonly bin: readonly BinnedPlan[];
  readonly onBack: () => void;
  readonly onChanged: () => void;
};

/** Plans that were deleted. They stay until someone empties the bin. */
export function BinView({ bin: plans, onBack, onChanged }: BinViewProps) {
  const [asking, setAsking] = useState(false);
  return (
    <main className={styles.home}>
      <div className={styles.page}>
        <Button look="plain" size="small" icon="arrow-left" onClick={onBack} ref={focusOnce}>
          All plans
        </Button>
        <header className={styles.head}>
          <div className={styles.words}>
            <h1 className={styles.greeting}>Bin</h1>
            <p className={styles.lead}>Plans stay here until you delete them for good.</p>
          </div>
          {plans.length === 0 ? null : (
            <Button icon="trash-2" danger onClick={() => setAsking(true)}>
              Delete for good
            </Button>
          )}
        </header>
        {plans.length === 0 ? (
          <EmptyState icon="trash-2" title="The bin is empty" text="A plan that you delete waits here, in case." />
        ) : (
          <ul className={bin.list}>
            {plans.map((plan) => (
              <BinRow key={plan.id} plan={plan} onChanged={onChanged} />
            ))}
          </ul>
        )}
      </div>
      {asking ? (
        <ConfirmDialog
          count={plans.length}
          onClose={() => setAsking(false)}
          onConfirm={() => void deleteForGood(onChanged)}
        />
      ) : null}
    </main>
  );
}

function BinRow({ plan, onChanged }: { readonly plan: BinnedPlan; readonly onChanged: () => void }) {
  const when = dayInWords(plan.binnedAt, new Date(ports.now()));
  return (
    <li className={bin.row}>
      <span className={bin.picture}>
        <Picture svg={plan.thumbnail} />
      </span>
      <div className={bin.words}>
        <p className={bin.title}>{plan.title}</p>
        <p className={bin.facts}>
          {itemCountInWords(plan.itemCount)} · deleted {when}
        </p>
      </div>
      <Button
        icon="rotate-ccw"
        size="small"
        aria-label={`Restore ${plan.title}`}
        onClick={() => void restore(plan, onChanged)}
      >
        Restore
      </Button>
    </li>
  );
}

type ConfirmDialogProps = { readonly count: number; readonly onClose: () => void; readonly onConfirm: () => void };

function ConfirmDialog({ count, onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Dialog
      title={`Delete ${planCountInWords(count)} for good?`}
      lead="The bin will be emptied, together with the safety copies on this computer. This can’t be undone."
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{count === 1 ? 'Keep it' : 'Keep them'}</Button>
          <Button
            look="filled"
            danger
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            Delete {planCountInWords(count)}
          </Button>
        </>
      }
    />
  );
}

/** Whoever came by keyboard goes on from here. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
