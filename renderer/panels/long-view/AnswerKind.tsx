/** What an answer will become, and where it will stand, before it is added. */
import { chooseAnswerKind, usePlan } from '#renderer/session';
import { Select } from '#renderer/ui';
import type { KindId } from '#shared/kinds';
import { isWork, unplacedItem } from '#shared/kinds';
import { lenses } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Prompt } from '#shared/prompts';
import { placeOf } from '#shared/prompts';
import { kindOptions } from '../options';
import styles from './LongViewPanel.module.css';

const options = kindOptions.filter(({ value }) => isWork({ kind: value }));

export function AnswerKind({ prompt, kind }: { readonly prompt: Prompt; readonly kind: KindId }) {
  const place = usePlan((plan) => placeInWords(plan, prompt, kind));
  return (
    <div className={styles.becomes}>
      <Select
        label="It becomes"
        value={kind}
        options={options}
        onChange={(chosen) => chooseAnswerKind(prompt.id, chosen)}
      />
      <p className={styles.none}>{place}</p>
    </div>
  );
}

/** “Proposed, at N–Y13, Families and community, in Civic partnership.” */
function placeInWords(plan: Plan, prompt: Prompt, kind: KindId): string {
  const facets = placeOf(prompt.answer, plan);
  const item = placedItem(unplacedItem('' as ItemId, kind), { facets });
  const journey = lenses.journey.placeOf(plan, item);
  const area = plan.header.areas.find(({ id }) => id === facets.area?.area)?.name;
  const where = journey === null ? 'waiting in the tray of the journey' : `at ${journey}`;
  return `Proposed, ${where}${area === undefined ? '' : `; priority area ${area}`}.`;
}
