import { describe, expect, it } from 'vitest';
import { fail, must, ok } from '#shared/base';
import { runCli } from '#shared/cli';
import { openPlan, savePlan } from '#shared/file';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Runs the command line on files in memory. */
async function run(args: string, files: Record<string, string | Uint8Array> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args === '' ? [] : args.split(' '), {
    ...fixedPorts(),
    readFile: async (path) => {
      const text = files[path];
      return typeof text === 'string' ? ok(text) : fail('file-unreadable', `${path} could not be read.`);
    },
    writeFile: async (path, data, options) => {
      if (options?.replace === false && path in files) return fail('file-exists', `${path} is there already.`);
      if (path.startsWith('/full')) return fail('file-unwritable', `${path} could not be written: the disk is full.`);
      files[path] = data;
      return ok(null);
    },
    inFolder: (folder, name) => `${folder}/${name}`,
    rasterise: async () => ok(Uint8Array.from(PIXEL)),
    fontCss: async () => '',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err, files };
}

const file = { 'p.allthrough': savePlan(builtPlan({ items: [builtItem('a', { title: 'Phonics' })] })) };

describe('help', () => {
  it('is what one asks for, and what one gets for asking nothing', async () => {
    const asked = await run('help');
    expect(asked.code).toBe(0);
    expect(asked.out.join('\n')).toContain('export FILE --to');
    const nothing = await run('');
    expect(nothing).toMatchObject({ code: 2, out: [] });
    expect(nothing.err.join('\n')).toContain('export FILE --to');
  });
});

describe('templates and new', () => {
  it('lists every template with its id', async () => {
    const { code, out } = await run('templates');
    expect(code).toBe(0);
    expect(out.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['blank', 'journey', 'sample']));
  });

  it('makes a plan that can be opened, under the title given', async () => {
    const { code, out, files } = await run('new --template blank --title=Ours --out new.allthrough');
    expect([code, out]).toEqual([0, ['new.allthrough']]);
    expect(must(openPlan(String(files['new.allthrough']))).plan.header.title).toBe('Ours');
  });

  it('replaces a file only when it is told to', async () => {
    const there = { 'a.allthrough': 'mine' };
    expect(await run('new --template blank --out a.allthrough', there)).toMatchObject({ code: 1, out: [] });
    expect(there['a.allthrough']).toBe('mine');
    expect(await run('new --template blank --out a.allthrough --force', there)).toMatchObject({ code: 0 });
    expect(there['a.allthrough']).not.toBe('mine');
  });

  it('names the templates that there are where one is unknown', async () => {
    expect(await run('new --template x --out y')).toMatchObject({ code: 2, err: [expect.stringContaining('sample')] });
  });
});

describe('info and check', () => {
  it('says what the plan holds', async () => {
    const { code, out } = await run('info p.allthrough', file);
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/Title: +Towards 2030\n.*\nItems: +1\n {2}Actions: +1/u);
  });

  it('lists repairs and findings', async () => {
    const broken = file['p.allthrough'].replace('"status": "proposed"', '"status": "nonsense"');
    const { code, out } = await run('check p', { p: broken });
    expect(code).toBe(0);
    expect(out.some((line) => line.startsWith('Put right: '))).toBe(true);
    expect(out.some((line) => line.startsWith('Finding: ') && line.includes('X-a'))).toBe(true);
  });

  it.each(['info', 'check'])('%s: exits with 1 and a sentence where the input is at fault', async (command) => {
    expect(await run(`${command} gone`)).toEqual({ code: 1, out: [], err: ['gone could not be read.'], files: {} });
    const damaged = await run(`${command} p`, { p: '{"format": "allthrough-plan", "ver' });
    expect([damaged.code, damaged.out, damaged.err.length]).toEqual([1, [], 1]);
  });
});

describe('export', () => {
  it('writes each format once and prints where', async () => {
    const { code, out, files } = await run(
      'export p.allthrough --to docx,SVG,png,allthrough,svg --out o --lens sketch',
      { ...file },
    );
    expect(code).toBe(0);
    expect(out).toEqual([
      'o/Towards 2030.docx',
      'o/Towards 2030 – Sketch.svg',
      'o/Towards 2030 – Sketch.png',
      'o/Towards 2030.allthrough',
    ]);
    for (const path of out) expect(files[path]?.length).toBeGreaterThan(0);
  });

  it('lays a journey out as wide as the app does', async () => {
    const { out, files } = await run('export p.allthrough --to svg --out o', { ...file });
    const width = Number(/<svg [^>]*width="([\d.]+)"/u.exec(String(files[out[0] ?? '']))?.[1]);
    expect(width).toBeGreaterThan(2_000);
  });

  it('says plainly that a PDF needs the app, before anything is written', async () => {
    const { code, err, files } = await run('export p.allthrough --to docx,pdf --out o', { ...file });
    expect(code).toBe(2);
    expect(err[0]).toMatch(/^A PDF needs the app/u);
    expect(Object.keys(files)).toEqual(['p.allthrough']);
  });

  it('passes on why a file could not be written', async () => {
    expect(await run('export p.allthrough --to svg --out /full', { ...file })).toMatchObject({
      code: 1,
      err: [expect.stringContaining('the disk is full')],
    });
  });
});

describe('generate', () => {
  it('gives the same file for the same numbers', async () => {
    const one = await run('generate --items 40 --links 20 --seed 7 --out g');
    const two = await run('generate --items 40 --links 20 --seed 7 --out g');
    expect(one.code).toBe(0);
    expect(two.files.g).toBe(one.files.g);
    expect(must(openPlan(String(one.files.g)))).toMatchObject({ repairs: [], plan: { items: { size: 40 } } });
  });
});

describe('wrong usage', () => {
  it.each([
    'frobnicate',
    'info',
    'info a b',
    'info a --colour red',
    'new --template blank',
    'new --template --out x',
    'generate --items -1 --links 0 --seed 1 --out g',
    'generate --items 1e3 --links 0 --seed 1 --out g',
    'generate --items 5 --items 6 --links 0 --seed 1 --out g',
    'export p.allthrough --to docx',
    'export p.allthrough --to ods --out o',
    'export p.allthrough --to svg --out o --lens moon',
    'export p.allthrough --to svg --out o --theme=sepia',
  ])('%s: exits with 2 and a sentence, and writes nothing', async (args) => {
    const { code, out, err, files } = await run(args, { ...file });
    expect([code, out, Object.keys(files)]).toEqual([2, [], ['p.allthrough']]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^[A-Z].*\S/u);
  });
});
