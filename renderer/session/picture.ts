import { keepThumbnail } from '#renderer/storage';
import type { Plan } from '#shared/plan';
import { db } from './home-database';

/**
 * Draws a plan's small picture and keeps it for Home. Of no consequence if it fails: whoever closes a plan has edits to
 * save, and Home can do without a picture. The drawing is loaded with the first one, because Home only shows them.
 */
export async function keepPicture(plan: Plan): Promise<void> {
  try {
    const { thumbnailOf } = await import('#shared/exporters/svg');
    await keepThumbnail(db, plan.header.id, thumbnailOf(plan));
  } catch {
    // The picture of the last time stays.
  }
}
