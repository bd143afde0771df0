import { useEffect, useState } from 'react';
import { ports } from '#renderer/host';
import { whenIdle } from '#renderer/session';
import { createIdSource, seededRandom } from '#shared/base';
import type { Template } from '#shared/templates';
import { planFrom } from '#shared/templates';

/** Drawn once in a run of the app; a template does not change. */
const drawn = new Map<string, string>();

/** The small pictures of the plans that templates make, by id. They come one after another, while nobody waits. */
export function useTemplatePictures(templates: readonly Template[]): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(drawn);
  useEffect(() => {
    const next = templates.find(({ id }) => !pictures.has(id));
    if (!next) return;
    let wanted = true;
    const callOff = whenIdle(() => {
      void pictureOf(next).then((svg) => {
        drawn.set(next.id, svg);
        if (wanted) setPictures(new Map(drawn));
      });
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [templates, pictures]);
  return pictures;
}

/** Empty for a plan without items, and where drawing fails: a card can do without. */
async function pictureOf(template: Template): Promise<string> {
  try {
    const { thumbnailOf } = await import('#shared/exporters/svg');
    const plan = await planFrom(template, { newId: createIdSource(seededRandom(1)), now: ports.now });
    return plan.items.size === 0 ? '' : thumbnailOf(plan);
  } catch {
    return '';
  }
}
