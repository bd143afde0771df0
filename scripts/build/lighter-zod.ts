import type { Plugin } from 'vite';

/** What writes JSON Schemas: some 30 kB in every page, since each schema has a method for it. */
const WRITERS = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;

/** What says in English why a value does not fit. Faults are said in words of our own. */
const SENTENCES = /\/zod\/v4\/locales\/en\.js$/;

/**
 * Leaves out of a page what zod brings along and no page uses, so that it is there sooner: its writers of JSON Schemas,
 * which say so where they are called, and its sentences.
 */
export function lighterZod(): Plugin {
  return {
    name: 'lighter-zod',
    transform: {
      filter: { id: [WRITERS, SENTENCES] },
      handler: (code, id) => ({ code: SENTENCES.test(id) ? SILENT : unwritten(code), map: null }),
    },
  };
}

const SILENT = 'export default () => ({ localeError: () => undefined });';

/** Everything that the module exports, as something that may be there and not be called. */
function unwritten(code: string): string {
  const names = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => `unwritten as ${name}`);
  return `const unwritten = () => () => { throw new Error('The page writes no JSON Schemas.'); };\nexport { ${names.join(', ')} };`;
}
