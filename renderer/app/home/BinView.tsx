import { useState } from 'react';
import { ports } from '#renderer/host';
import type { BinnedPlan } from '#renderer/session';
import { Button, Dialog, EmptyState, IconButton } from '#renderer/ui';
import bin from './BinView.module.css';
import styles from './Home.module.css';
import { dayInWords, itemCountInWords, planCountInWords } from './home-words';
import { Picture } from './Picture';
import { deleteForGood, deleteOneForGood, restore } from './plan-deeds';

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
              Empty the bin
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
          title={`Delete ${planCountInWords(plans.length)} for good?`}
          lead="The bin will be emptied, together with the safety copies on this computer. This can’t be undone."
          keep={plans.length === 1 ? 'Keep it' : 'Keep them'}
          go={`Delete ${planCountInWords(plans.length)}`}
          onClose={() => setAsking(false)}
          onConfirm={() => void deleteForGood(onChanged)}
        />
      ) : null}
    </main>
  );
}

function BinRow({ plan, onChanged }: { readonly plan: BinnedPlan; readonly onChanged: () => void }) {
  const [asking, setAsking] = useState(false);
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
      <IconButton icon="trash-2" size="small" label={`Delete ${plan.title} for good`} onClick={() => setAsking(true)} />
      {asking ? (
        <ConfirmDialog
          title={`Delete “${plan.title}” for good?`}
          lead="It will be gone, together with its safety copies on this computer. This can’t be undone."
          keep="Keep it"
          go="Delete the plan"
          onClose={() => setAsking(false)}
          onConfirm={() => void deleteOneForGood(plan, onChanged)}
        />
      ) : null}
    </li>
  );
}

type ConfirmDialogProps = {
  readonly title: string;
  readonly lead: string;
  /** What the two buttons say. */
  readonly keep: string;
  readonly go: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

function ConfirmDialog({ title, lead, keep, go, onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      lead={lead}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{keep}</Button>
          <Button
            look="filled"
            danger
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {go}
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
