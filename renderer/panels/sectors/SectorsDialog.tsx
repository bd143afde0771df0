/** What core and edge is cut into: chosen here, and cut in one step. */
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { usePlan } from '#renderer/session';
import { Button, Dialog, SegmentedControl, TagField } from '#renderer/ui';
import type { Sectoring } from '#shared/plan';
import { MOST_SECTOR_TAGS } from '#shared/plan';
import { commitOrSay } from '../commit';
import { knownTags } from '../known-tags';
import panel from '../Panel.module.css';

const ways = [
  { value: 'areas', label: 'Priority areas' },
  { value: 'domains', label: 'Domains' },
  { value: 'tags', label: 'Your own tags' },
] as const satisfies readonly { value: Sectoring; label: string }[];

const leads: Readonly<Record<Sectoring, string>> = {
  areas: 'A card in a sector belongs to that priority area, here and on every other page.',
  domains:
    'Educational, operational, strategic: a card in a sector is that kind of leadership, as in the enablement view.',
  tags: 'A card in a sector bears that tag. What bears none of them lies in a sector of its own.',
};

export function SectorsDialog({ onClose }: { readonly onClose: () => void }) {
  const now = usePlan(({ header }) => header);
  const known = usePlan(knownTags);
  const [by, setBy] = useState<Sectoring>(now.sectors ?? 'areas');
  const [tags, setTags] = useState<readonly string[]>(now.sectorTags ?? known.slice(0, 6));
  const formId = useId();

  function cut(event: FormEvent): void {
    event.preventDefault();
    if (commitOrSay('editPlan', by === 'tags' ? { sectors: by, sectorTags: tags } : { sectors: by })) onClose();
  }

  return (
    <Dialog
      title="Sectors of core and edge"
      lead={leads[by]}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="filled" type="submit" form={formId} disabled={by === 'tags' && tags.length === 0}>
            Cut the rings
          </Button>
        </>
      }
    >
      <form id={formId} className={panel.fields} onSubmit={cut}>
        <div>
          <SegmentedControl label="Cut by" value={by} options={ways} onChange={setBy} />
        </div>
        {by === 'tags' ? (
          <TagField
            label="Sectors, clockwise from the right"
            layout="stack"
            tags={tags}
            known={known}
            onAdd={(tag) => {
              if (tags.length >= MOST_SECTOR_TAGS)
                return `There is room for ${MOST_SECTOR_TAGS} sectors. Take one away first.`;
              setTags([...tags, tag]);
              return '';
            }}
            onRemove={(tag) => {
              setTags(tags.filter((other) => other !== tag));
              return '';
            }}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
