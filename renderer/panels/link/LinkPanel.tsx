import { useAction } from '#renderer/actions';
import { usePlan } from '#renderer/session';
import { Button, Select, TextField } from '#renderer/ui';
import { isLinkKindId, linkKindOf } from '#shared/kinds';
import type { LinkId } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { ItemJump } from '../ItemJump';
import { linkKindOptions } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';

/** One link: what it says, and what it ties together. */
export function LinkPanel({ id }: { readonly id: LinkId }) {
  const link = usePlan((plan) => plan.links.get(id));
  const remove = useAction('edit.delete');
  if (!link) return null;
  const { kind, label, from, to } = link;
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>{linkKindOf(link).name}</h2>
      </header>
      <Section title="Link" untitled>
        <Select
          label="Kind"
          value={isLinkKindId(kind) ? kind : null}
          options={linkKindOptions}
          onChange={(next) => commitOrSay('editLink', { id, kind: next })}
        />
        <TextField
          label="Label"
          placeholder="A word or two on the line"
          value={label}
          commit={(text) => commit('editLink', { id, label: text }, text)}
        />
      </Section>
      <Section title="Between">
        <ItemJump id={from} />
        <ItemJump id={to} before={linkKindOf(link).verb} />
      </Section>
      <Section title="Delete">
        <div>
          <Button size="small" icon="trash-2" danger onClick={remove.run}>
            Delete the link
          </Button>
        </div>
      </Section>
    </div>
  );
}
