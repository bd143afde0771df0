import { Button } from '#renderer/ui';
import type { Seam } from '#shared/lenses/transitions';
import type { ItemId } from '#shared/plan';
import { ItemJump } from '../ItemJump';
import { askForParty } from '../item/asked-party';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import type { Missing } from './add-handover';
import { addHandover } from './add-handover';
import styles from './SeamPanel.module.css';
import { lacksOf } from './seam-words';

/** What has no one on one side, what nobody has planned, whom nothing is for; each with the way to put it right. */
export function ToSettle({ seam }: { readonly seam: Seam }) {
  const lacks = lacksOf(seam);
  if (lacks.length === 0) return null;
  return (
    <Section title="To settle" aside={<span className={panel.quiet}>{lacks.length}</span>}>
      <ul className={styles.lacks}>
        {lacks.map(({ words, items, add, party }) => (
          <li key={words} className={styles.lack}>
            <strong>{words}</strong>
            {items.map((id: ItemId) => (
              <ItemJump key={id} id={id} {...(party && { onGo: () => askForParty(id, party) })} />
            ))}
            {add ? <AddButton seam={seam} missing={add} words={words} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type AddProps = { readonly seam: Seam; readonly missing: Missing; readonly words: string };

function AddButton({ seam, missing, words }: AddProps) {
  return (
    <Button
      look="plain"
      size="small"
      className={styles.add}
      aria-label={`Add a handover: ${words}`}
      onClick={() => addHandover(seam.gate.id, missing)}
    >
      Add a handover
    </Button>
  );
}
