import type { Plugin } from 'vite';

/** What zod brings along to write JSON Schemas: some 30 kB in every page, since each schema has a method for it. */
const WRITERS = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;

/**
 * Leaves zod's writers of JSON Schemas out of a page, which writes none, so that it is there sooner. What they export is
 * there still, and says so when it is called.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    transform: {
      filter: { id: WRITERS },
      handler: (code) => {
        const names = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
        const exported = names.map((name) => `unwritten as ${name}`).join(', ');
        return {
          code: `const unwritten = () => () => { throw new Error('The page writes no JSON Schemas.'); };\nexport { ${exported} };`,
          map: null,
        };
      },
    },
  };
}
