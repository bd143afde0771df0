import { usePlan } from '#renderer/session';
import { Select, TagField, ToggleChip } from '#renderer/ui';
import { flagNames } from '#shared/kinds';
import type { AreaId, Flag } from '#shared/plan';
import { flags } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { knownTags } from '../known-tags';
import { areaOptions, NONE, statusOptions } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { DueField } from './DueField';
import { drawnFrom } from './drawn-from';
import { OwnerField } from './OwnerField';

const shown = { fields: ['id', 'owner', 'status', 'due', 'tags', 'flags'], facets: ['area'] } as const;

/** What every item has, whatever its kind: owner, status, due date, area, tags and flags. */
export const DetailsSection = drawnFrom(shown, function DetailsSection({ item }) {
  const areas = usePlan(({ header }) => header.areas);
  const known = usePlan(knownTags);
  const { id, status, tags, facets } = item;

  function toggle(flag: Flag): void {
    const others = item.flags.filter((held) => held !== flag);
    commitOrSay('editItem', { id, fields: { flags: item.flags.includes(flag) ? others : [...others, flag] } });
  }

  function setArea(next: AreaId | typeof NONE): void {
    const area = next === NONE ? null : { area: next, rank: facets.area?.rank ?? 0 };
    commitOrSay('placeItems', { placements: [{ id, placing: { facets: { area } } }] });
  }

  function setTags(next: readonly string[]): string {
    const done = commit('editItem', { id, fields: { tags: next } }, '');
    return done.ok ? '' : done.error.message;
  }

  return (
    <Section title="Details" untitled>
      <OwnerField item={item} />
      <Select
        label="Status"
        value={status}
        options={statusOptions}
        onChange={(next) => commitOrSay('editItem', { id, fields: { status: next } })}
      />
      <DueField item={item} />
      <Select label="Area" value={facets.area?.area ?? NONE} options={areaOptions(areas)} onChange={setArea} />
      <TagField
        label="Tags"
        tags={tags}
        known={known}
        onAdd={(tag) => setTags([...tags, tag])}
        onRemove={(tag) => setTags(tags.filter((other) => other !== tag))}
      />
      <fieldset className={panel.chips} aria-label="Flags">
        {flags.map((flag) => (
          <ToggleChip
            key={flag}
            label={flagNames[flag]}
            pressed={item.flags.includes(flag)}
            onToggle={() => toggle(flag)}
          />
        ))}
      </fieldset>
    </Section>
  );
});
