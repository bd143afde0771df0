import { memo, useMemo, useState } from 'react';
import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Button, Combobox, IconButton, Select } from '#renderer/ui';
import type { LinkKindId } from '#shared/kinds';
import { linkKindIds, linkKindOf, linkKinds } from '#shared/kinds';
import type { ItemId, Link, LinkId } from '#shared/plan';
import { linksOf } from '#shared/plan';
import { commitOrSay } from '../commit';
import { ItemJump } from '../ItemJump';
import { itemOption } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';

/** What it leads to, depends on and so on, and what leads to it. */
export const LinksSection = memo(function LinksSection({ id }: { readonly id: ItemId }) {
  const all = usePlan((plan) => plan.links);
  const [adding, setAdding] = useState(false);
  const links = useMemo(() => linksOf({ links: all }, id), [all, id]);
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
          <LinkLine key={link.id} item={id} link={link} />
        ))}
      </ul>
      {adding ? <AddLink from={id} /> : null}
    </Section>
  );
});

function LinkLine({ item, link }: { readonly item: ItemId; readonly link: Link }) {
  const outward = link.from === item;
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

const byLetters = new Intl.Collator('en-GB');

const verbOptions = linkKindIds.map((id) => ({ value: id, label: linkKinds[id].verb }));

function AddLink({ from }: { readonly from: ItemId }) {
  const items = usePlan((plan) => plan.items);
  const [kind, setKind] = useState<LinkKindId>('leads-to');
  const others = useMemo(() => {
    const named = [...items.values()].filter(({ id, title }) => id !== from && title.trim() !== '');
    return named.map(itemOption).sort((a, b) => byLetters.compare(a.label, b.label));
  }, [items, from]);
  return (
    <div className={panel.fields}>
      <Select label="This item" value={kind} options={verbOptions} onChange={setKind} />
      <Combobox<ItemId>
        label="Other item"
        value={null}
        options={others}
        placeholder="Type part of a title"
        onChange={(to) => commitOrSay('addLink', { id: ports.newId() as LinkId, from, to, kind })}
      />
    </div>
  );
}
