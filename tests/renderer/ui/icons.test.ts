import { expect, test } from 'vitest';
import { icons } from '#renderer/ui';
import type { Exporter } from '#shared/exporters';
import { exporters } from '#shared/exporters';
import { kinds } from '#shared/kinds';
import { lenses } from '#shared/lenses';
import { templates } from '#shared/templates';

const named = [
  ...Object.values(kinds),
  ...Object.values(lenses),
  ...Object.values(templates),
  ...(exporters as readonly Exporter[]),
];

test.each(named.map(({ name, icon }) => [name, icon]))('%s has its icon: %s', (_name, icon) => {
  expect(Object.keys(icons)).toContain(icon);
});
