/** What depends on what, as a Mermaid flowchart: linked items as boxes by area, links as arrows that say their kind. */
import { ok } from '#shared/base';
import { kindOf, linkKindOf } from '#shared/kinds';
import type { Item, Link } from '#shared/plan';
import { grouped } from '#shared/report';
import type { Writer } from '../exporter';
import { printable } from '../plain-text';

export const write: Writer = async ({ plan }) => {
  const ends = new Set([...plan.links.values()].flatMap(({ from, to }) => [from, to]));
  const linked = [...plan.items.values()].filter(({ id }) => ends.has(id));
  const names = new Map(linked.map(({ id }, index) => [id, `n${index + 1}`]));
  const areaOf = ({ facets }: Item) => plan.header.areas.find(({ id }) => id === facets.area?.area)?.name ?? '';
  const boxes = [...grouped(linked, areaOf)].flatMap(([area, items], index) => {
    const lines = items.map(
      (item) => `  ${names.get(item.id)}["${said(`${item.code} ${item.title || kindOf(item).name}`)}"]`,
    );
    return area === ''
      ? lines
      : [`  subgraph a${index + 1}["${said(area)}"]`, ...lines.map((line) => `  ${line}`), '  end'];
  });
  const arrows = [...plan.links.values()].map(
    (link) => `  ${names.get(link.from)} ${arrow(link)} ${names.get(link.to)}`,
  );
  return ok(['%% ' + said(plan.header.title), 'flowchart LR', ...boxes, ...arrows, ''].join('\n'));
};

function arrow(link: Link): string {
  return `-- "${said(link.label || linkKindOf(link).name)}" -->`;
}

/** Text between quotation marks; what Mermaid could take for its own is written as it asks for. */
function said(text: string): string {
  return printable(text)
    .replace(/[#&<>"`;{}[\]()|\\%]/g, (sign) => `#${sign.codePointAt(0)};`)
    .trim();
}
