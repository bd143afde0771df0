/**
 * The shape that is stored, committed as a schema: an unplanned change fails here; a planned one is a reviewable diff
 * (`vitest -u`) and, where old files no longer fit, a new version with a migration.
 */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { facetSchemas, headerSchema, itemSchema, linkSchema } from '#shared/plan';

it('[P2, F1] the stored shape is the one that was agreed', async () => {
  const shape = z.toJSONSchema(
    z.object({ header: headerSchema, items: z.array(itemSchema), links: z.array(linkSchema) }),
  );
  expect(Object.keys(itemSchema.shape.facets.shape)).toEqual(Object.keys(facetSchemas));
  await expect(`${JSON.stringify(shape, null, 2)}\n`).toMatchFileSnapshot('../../fixtures/stored-shape.json');
});
