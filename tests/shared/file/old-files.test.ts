/** A real file of every version there has been. They are never edited; each must open for good. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { openPlan, savePlan, VERSION } from '#shared/file';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.allthrough'));

describe('[F5] old files', () => {
  it('are there for every version', () => {
    expect(files.sort()).toEqual(Array.from({ length: VERSION }, (_, index) => `version-${index + 1}.allthrough`));
  });

  it.each(files)('%s opens without a repair, with all that it holds', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { plan, repairs } = must(openPlan(text));
    expect(repairs).toEqual([]);
    expect([plan.items.size, plan.links.size, plan.header.lanes.length]).toEqual([34, 6, 6]);
    expect(plan.header).toMatchObject({ title: 'Towards 2031', mission: 'A field of a later release' });
    if (name === `version-${VERSION}.allthrough`) expect(savePlan(plan)).toBe(text);
  });
});
