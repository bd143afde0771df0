import { useState } from 'react';
import { Button, TagField } from '#renderer/ui';
import type { Item } from '#shared/plan';
import { commit } from '../commit';
import panel from '../Panel.module.css';

/** Of the tags that only some have, more than these are folded away. */
const MOST_PARTIAL = 5;

/** The tags of all of them first, then those that only some have, said so, the most frequent first. */
export function ManyTags({ items, known }: { readonly items: readonly Item[]; readonly known: readonly string[] }) {
  const [unfolded, setUnfolded] = useState(false);
  const ids = items.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const tag of items.flatMap((item) => item.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  const whole = byCount.filter((tag) => counts.get(tag) === items.length);
  const some = byCount.slice(whole.length);
  const shown = unfolded ? some : some.slice(0, MOST_PARTIAL);
  const more = some.length - shown.length;
  const put = (tag: string, on: boolean) => {
    const done = commit('editItems', { ids, tag, on }, '');
    return done.ok ? '' : done.error.message;
  };
  return (
    <>
      <TagField
        label="Tags"
        tags={[...whole, ...shown]}
        partial={new Set(shown)}
        known={known}
        onAdd={(tag) => put(tag, true)}
        onRemove={(tag) => put(tag, false)}
      />
      {some.length > MOST_PARTIAL ? (
        <div className={panel.beside}>
          <Button look="plain" size="small" onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? 'Show fewer tags' : `Show ${String(more)} more ${more === 1 ? 'tag' : 'tags'}`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
