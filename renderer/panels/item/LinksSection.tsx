import { useState } from 'react';
import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Button, Combobox, IconButton, Select } from '#renderer/ui';
import type { LinkKindId } from '#shared/kinds';
import { linkKindIds, linkKindOf, linkKinds } from '#shared/kinds';
import type { Item, ItemId, Link, LinkId } from '#shared/plan';
import { linksOf } from '#shared/plan';
import { commitOrSay } from '../commit';
import { ItemJump } from '../ItemJump';
import { itemOption } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';

/** What it leads to, depends on and so on, and what leads to it. */
export function LinksSection({ item }: { readonly item: Item }) {
  const plan = usePlan((whole) => whole);
  const [adding, setAdding] = useState(false);
  const links = linksOf(plan, item.id);
  return (
    <Section
      title="Links"
      aside={
        <Button look="plain" size="small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {adding ? 'Done' : 'Add a link'}
        </Button>
      }
    >
      {links.length === 0 && !adding ? <p className={panel.quiet}>It is not linked to anything yet.</p> : null}
      <ul>
        {links.map((link) => (
          <LinkLine key={link.id} item={item} link={link} />
        ))}
      </ul>
      {adding ? <AddLink item={item} /> : null}
    </Section>
  );
}

function LinkLine({ item, link }: { readonly item: Item; readonly link: Link }) {
  const outward = link.from === item.id;
  const { verb } = linkKindOf(link);
  const other = outward ? link.to : link.from;
  const label = link.label.trim() === '' ? '' : ` (${link.label.trim()})`;
  return (
    <li className={panel.row}>
      <ItemJump id={other} {...(outward ? { before: `${verb}${label}` } : { after: `${verb} this${label}` })} />
      <IconButton
        icon="x"
        size="small"
        label="Delete this link"
        onClick={() => commitOrSay('removeLinks', { ids: [link.id] })}
      />
    </li>
  );
}

const verbOptions = linkKindIds.map((id) => ({ value: id, label: linkKinds[id].verb }));

function AddLink({ item }: { readonly item: Item }) {
  const plan = usePlan((whole) => whole);
  const [kind, setKind] = useState<LinkKindId>('leads-to');
  const others = [...plan.items.values()]
    .filter(({ id, title }) => id !== item.id && title.trim() !== '')
    .map(itemOption)
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return (
    <div className={panel.fields}>
      <Select label="This item" value={kind} options={verbOptions} onChange={setKind} />
      <Combobox<ItemId>
        label="Other item"
        value={null}
        options={others}
        placeholder="Type part of a title"
        onChange={(to) => commitOrSay('addLink', { id: ports.newId() as LinkId, from: item.id, to, kind })}
      />
    </div>
  );
}
