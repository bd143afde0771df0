import { describe, expect, it } from 'vitest';
import { reportOf } from '#shared/report';
import { planFrom, templates } from '#shared/templates';
import { reportPage } from '../../../shared/exporters/report-page';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const today = '2026-11-21';

describe('the report as a page', async () => {
  const page = reportPage(reportOf(await planFrom(templates.sample, fixedPorts()), { today }), '');

  it('stands alone: no script, nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|\son\w+=/iu);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/u);
    expect(page).toContain("default-src 'none'");
  });

  it('leads from its contents to its headings', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  it('closes every element that it opens', () => {
    for (const tag of ['table', 'tr', 'td', 'ul', 'ol', 'li', 'section', 'figure', 'p', 'svg'])
      expect(page.split(new RegExp(`<${tag}[ >]`, 'u')).length, tag).toBe(page.split(`</${tag}>`).length);
  });

  it('writes what people typed as text', () => {
    const title = '</title><script>alert(1)</script>" onload="x';
    const hostile = builtPlan({
      header: { title, organisation: title },
      items: [builtItem('a', { title, notes: `- ${title}` })],
    });
    const html = reportPage(reportOf(hostile, { today }), '</style><script>alert(2)</script>');
    expect(html).not.toMatch(/<script/iu);
    expect(html.match(/<\/title>/gu)?.length).toBe(1);
    expect(html.match(/<\/style>/gu)?.length).toBe(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x');
  });
});
