/** Asks for evidence and an owner of what has just been promoted, or for a reason of what has left the core. */
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { notify, planStore, usePlan, withdraw } from '#renderer/session';
import { Button, Combobox, Dialog, Field, TextArea } from '#renderer/ui';
import { ok } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import type { CoreCrossing } from '#shared/commands';
import { coreCrossing } from '#shared/commands';
import { shownTitle } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { placingBetween } from '#shared/plan';
import { commitOrSay } from '../commit';
import { knownOwners } from '../known-owners';
import styles from '../Panel.module.css';

export function CoreCrossingDialog({ onClose }: { readonly onClose: () => void }) {
  // The last step, whole: keys that went on moving a card are one step.
  const [changes] = useState(() => planStore.getState().open?.history.past.at(-1)?.changes);
  const crossing = changes ? coreCrossing(changes) : null;
  if (!changes || !crossing) return null;
  return <Asked changes={changes} crossing={crossing} onClose={onClose} />;
}

type AskedProps = { readonly changes: ChangeSet; readonly crossing: CoreCrossing; readonly onClose: () => void };

function Asked({ changes, crossing: { items, way }, onClose }: AskedProps) {
  const owners = usePlan(knownOwners);
  const first = items[0]?.owner ?? null;
  const common = items.every(({ owner }) => owner === first) ? first : null;
  const [why, setWhy] = useState('');
  const [owner, setOwner] = useState(common);
  const formId = useId();
  const into = way === 'into';
  const subject = items.length === 1 ? `“${shownTitle(items[0]?.title ?? '')}”` : `${items.length} items`;

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (why.trim() !== '' || owner !== common) moveAgain(changes, items, why, owner === common ? undefined : owner);
    onClose();
  }

  function takeBack(): void {
    if (withdraw().ok) notify({ tone: 'info', text: `${subject} moved back. Nothing has changed.`, passes: true });
    onClose();
  }

  return (
    <Dialog
      title={into ? 'Into the stable core' : 'Out of the stable core'}
      lead={`${subject} ${into ? 'will be done the same everywhere. What showed that it is worth it?' : 'will no longer be the same everywhere. Why?'} Escape moves ${items.length === 1 ? 'it' : 'them'} back.`}
      onClose={takeBack}
      foot={
        <>
          <Button onClick={onClose}>Add later</Button>
          <Button look="filled" type="submit" form={formId}>
            {into ? 'Promote' : 'Take out'}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.fields} onSubmit={keep}>
        <Field label={into ? 'Evidence' : 'Reason'} layout="stack">
          {({ id }) => (
            <TextArea
              id={id}
              label={into ? 'Evidence' : 'Reason'}
              value={why}
              rows={3}
              maxLength={2000}
              placeholder={into ? 'What the trial showed, and where' : 'What has changed, or what takes its place'}
              commit={(text) => {
                setWhy(text);
                return ok(text);
              }}
            />
          )}
        </Field>
        {into ? (
          <Combobox<ItemId>
            label="Owner"
            layout="stack"
            value={owner}
            options={owners}
            placeholder="Nobody yet"
            onChange={setOwner}
          />
        ) : null}
      </form>
    </Dialog>
  );
}

/** The move and what was said of it are one step: the bare move is withdrawn, and made again with its words. */
function moveAgain(
  { items: moved }: ChangeSet,
  crossed: CoreCrossing['items'],
  why: string,
  owner: ItemId | null | undefined,
): void {
  const promoted = new Set(crossed.map(({ id }) => id));
  const placements = moved.flatMap(({ id, before, after }) => {
    if (!before || !after) return [];
    const owned = owner !== undefined && promoted.has(id) ? { owner } : {};
    return [{ id, placing: { ...placingBetween(before, after), ...owned } }];
  });
  if (!withdraw().ok) return;
  commitOrSay('placeItems', { placements, why });
}
