/** The Word document as Word finds it: its parts, opened from the zip. */
import { describe, expect, it } from 'vitest';
import { must, ok } from '#shared/base';
import { type ExportPorts, exporterOf, runExport } from '#shared/exporters';
import { plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { readZip, textOfXml } from '../../zip';

const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const ports: ExportPorts = {
  rasterise: async () => ok(Uint8Array.from(PIXEL)),
  fontCss: async () => '',
  progress: () => undefined,
  cancelled: () => false,
};

async function wordFile(plan: Plan, format = 'docx'): Promise<Uint8Array> {
  const docx = exporterOf(format);
  if (!docx) throw new Error('The Word exporter is gone.');
  const { id, name, scene } = plainLens('journey');
  const view = { lensId: id, lensName: name, project: scene };
  const made = await runExport(
    docx,
    { plan, today: '2026-11-21', view, theme: 'dark', includeConfidential: false },
    ports,
  );
  return must(made) as Uint8Array;
}

async function partsOf(plan: Plan, format?: string) {
  const zip = readZip(await wordFile(plan, format));
  return (name: string) => zip.get(name)?.data.toString() ?? '';
}

const sample = await planFrom(templates.sample, fixedPorts());
const sampleParts = await partsOf(sample);

it('has few contents on its first page, below who is followed', async () => {
  const front = (await partsOf(sample, 'walk'))('word/document.xml');
  const [before = '', after = ''] = front.split('The plan as any child meets it');
  expect(before).toContain('One child’s way');
  expect(after.split('Contents')[0]).not.toContain('w:br w:type="page"');
  expect(sampleParts('word/document.xml').split('>Contents<')[0]).toContain('w:br w:type="page"');
});

describe('navigation', () => {
  const body = sampleParts('word/document.xml');

  it('has real headings of three levels', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gu)].map(
      ([xml, level]) => `${level} ${textOfXml(xml)}`,
    );
    expect(headings).toContain('1 The journey, phase by phase');
    expect(headings).toContain('2 Key Stage 3');
    expect(headings).toContain('3 Notes');
  });

  it('has contents that are filled in and lead to their headings, and asks for no update', () => {
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(body).not.toMatch(/w:dirty="(?:true|1)"/u);
    expect(sampleParts('word/settings.xml')).not.toContain('<w:updateFields/>');
    const entry = /<w:hyperlink[^>]*w:anchor="(at_[a-z0-9_]+)"[^>]*>.*?<\/w:hyperlink>/u.exec(body);
    expect(textOfXml(entry?.[0] ?? '')).toMatch(/^Summary4$/u);
    expect(body).toContain(`w:name="${entry?.[1]}"`);
    const references = [...body.matchAll(/w:instr="PAGEREF (at_[a-z0-9_]+) \\h"/gu)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(15);
    for (const name of references) expect(body).toContain(`w:name="${name}"`);
  });

  it('has the title and the page number at the foot of the page', () => {
    const feet = ['1', '2', '3', '4'].map((number) => sampleParts(`word/footer${number}.xml`)).join('');
    expect(textOfXml(feet)).toContain('Towards 2031');
    expect(feet).toContain('PAGE');
  });
});

describe('tables', () => {
  const body = sampleParts('word/document.xml');

  it('repeat their head, and keep their rows whole', () => {
    const tables = body.match(/<w:tbl>/gu)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
    expect(body.match(/<w:cantSplit\/>/gu)).toHaveLength(body.match(/<w:tr>/gu)?.length ?? 0);
  });

  it('lets a row break that would be higher than a page', async () => {
    const parts = await partsOf(builtPlan({ items: [builtItem('a', { title: 'long '.repeat(1_900) })] }));
    expect(parts('word/document.xml')).toContain('<w:cantSplit w:val="off"/>');
  });
});

describe('the journey', () => {
  it('stands on a landscape page with words for those who cannot see it', () => {
    const body = sampleParts('word/document.xml');
    expect(body).toContain('w:orient="landscape"');
    expect(body).toMatch(/descr="A chart of the journey from Nursery to Year 13/u);
  });
});

describe('the file', () => {
  it('says whose it is, in which language, and what stands in for its typefaces', () => {
    expect(sampleParts('docProps/core.xml')).toContain('<dc:title>Towards 2031</dc:title>');
    expect(sampleParts('docProps/core.xml')).toContain('<dc:creator>Merrowby Learning Trust</dc:creator>');
    expect(sampleParts('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(sampleParts('word/fontTable.xml')).toContain('<w:font w:name="Arial"><w:altName w:val="Liberation Sans"/>');
  });

  it('names only typefaces that are on every computer with Word', () => {
    const named = [sampleParts('word/styles.xml'), sampleParts('word/document.xml')].flatMap((part) =>
      [...part.matchAll(/<w:rFonts [^>]*w:ascii="([^"]+)"/gu)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(['Arial', 'Georgia']));
  });

  it('is the same file for the same plan on the same day, but for the numbers of bookmarks', async () => {
    const [one, two] = [readZip(await wordFile(sample)), readZip(await wordFile(sample))];
    const plain = (data: Buffer) => data.toString('latin1').replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")\d+/gu, '$1');
    expect([...two.keys()]).toEqual([...one.keys()]);
    for (const [name, { data, stamp }] of one) {
      expect(two.get(name)?.stamp).toBe(stamp);
      expect(plain(two.get(name)?.data ?? Buffer.alloc(0)) === plain(data), name).toBe(true);
    }
  });

  it('takes signs that XML forbids out, and keeps the rest', async () => {
    const title = 'Bell\u0007 & <null>\u0000 \ud83d עברית 👩‍👧';
    const parts = await partsOf(builtPlan({ header: { title }, items: [builtItem('a', { title })] }));
    const body = parts('word/document.xml');
    expect(textOfXml(body)).toContain('Bell & <null>  עברית 👩‍👧');
    expect(body + parts('docProps/core.xml')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
  });

  it('sets text that runs from right to left in its direction', async () => {
    const parts = await partsOf(builtPlan({ items: [builtItem('a', { title: 'שלום' })] }));
    expect(parts('word/document.xml')).toMatch(/<w:bidi\/>/u);
  });
});
