import { useState } from 'react';
import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Button, IconButton, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { halfNames } from '#shared/lenses/page';
import type { Area, AreaId } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { Section } from '../Section';
import { AreaColour } from './AreaColour';
import areaStyles from './AreaList.module.css';
import styles from './LaneList.module.css';
import { RemoveArea } from './RemoveArea';

const HALVES = ['edge', 'core'] as const;

/** The areas of the plan on a page, half by half: their colours, their names and their order. */
export function AreaList() {
  const areas = usePlan((plan) => plan.header.areas);
  const [removing, setRemoving] = useState<AreaId | null>(null);
  const area = areas.find(({ id }) => id === removing);
  return (
    <>
      {HALVES.map((half) => {
        const within = areas.filter((known) => known.half === half);
        return (
          <Section
            key={half}
            title={`Areas of the ${halfNames[half].toLowerCase()}`}
            aside={
              <Button look="plain" size="small" onClick={() => addArea(areas, half)}>
                Add an area
              </Button>
            }
          >
            <ul>
              {within.map((entry) => (
                <AreaLine key={entry.id} area={entry} areas={areas} onRemove={() => setRemoving(entry.id)} />
              ))}
            </ul>
          </Section>
        );
      })}
      {area ? <RemoveArea area={area} onClose={() => setRemoving(null)} /> : null}
    </>
  );
}

function addArea(areas: readonly Area[], half: Area['half']): void {
  const names = new Set(areas.map(({ name }) => name));
  let name = 'New area';
  for (let n = 2; names.has(name); n += 1) name = `New area ${String(n)}`;
  commitOrSay('editAreas', { edit: 'add', id: ports.newId() as AreaId, name, half });
}

type AreaLineProps = { readonly area: Area; readonly areas: readonly Area[]; readonly onRemove: () => void };

/** Up from the first of the core it goes to the edge, and down from the last of the edge to the core. */
function AreaLine({ area, areas, onRemove }: AreaLineProps) {
  const { id, name, half } = area;
  const within = areas.filter((known) => known.half === half);
  const at = within.findIndex((known) => known.id === id);

  function move(step: -1 | 1): void {
    const next = within[at + step];
    const index = next ? areas.indexOf(next) : -1;
    if (index !== -1) commitOrSay('editAreas', { edit: 'move', id, index });
    else commitOrSay('editAreas', { edit: 'half', id, half: half === 'edge' ? 'core' : 'edge' });
  }

  function rename(text: string): Result<string> {
    if (text.trim() === '') return fail('no-name', 'An area needs a name.');
    return commit('editAreas', { edit: 'rename', id, name: text }, text.trim());
  }

  return (
    <li className={styles.lane}>
      <div className={areaStyles.area}>
        <AreaColour area={area} />
        <TextField layout="bare" label={`Name of the area ${name}`} value={name} commit={rename} />
      </div>
      <IconButton
        icon="arrow-up"
        size="small"
        label={`Move ${name} up`}
        disabled={half === 'edge' && at === 0}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="arrow-down"
        size="small"
        label={`Move ${name} down`}
        disabled={half === 'core' && at === within.length - 1}
        onClick={() => move(1)}
      />
      <IconButton icon="trash-2" size="small" label={`Delete ${name}`} onClick={onRemove} />
    </li>
  );
}
