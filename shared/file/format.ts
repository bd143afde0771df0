/**
 * What an `.allthrough` file is (SPEC.md of `shared/plan`, part 3): its mark, its version, its limits and the order of
 * its keys.
 */
import { areaSchema, facetSchemas, headerSchema, itemSchema, laneSchema, linkSchema } from '#shared/plan';

/** The mark by which a plan is known. */
export const FORMAT = 'allthrough-plan';

/** The version that this release writes. It reads this one and all before it. */
export const VERSION = 1;

/** Without the dot. */
export const FILE_EXTENSION = 'allthrough';

/** The longest file that is opened, in signs (UTF-16 units). */
export const LONGEST_TEXT = 64 * 1024 * 1024;

/** The deepest nesting of lists and objects that is opened. */
export const DEEPEST_NESTING = 100;

/** The most items, and the most links, that are opened. */
export const MOST_ROWS = 200_000;

/** Known keys in the order of the schemas; all others follow by name. */
export const KEY_ORDER: readonly string[] = [
  'format',
  'version',
  'header',
  'items',
  'links',
  ...[itemSchema, headerSchema, areaSchema, laneSchema, linkSchema].flatMap((schema) => Object.keys(schema.shape)),
  ...Object.entries(facetSchemas).flatMap(([name, schema]) => [name, ...Object.keys(schema.shape)]),
  'date',
  'term',
  'year',
];
