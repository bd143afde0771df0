/** How much is held steady and how much is tried, drawn and said, and what should have been looked at again by now. */
import { useMemo } from 'react';
import { today } from '#renderer/host';
import { usePlan, viewStore } from '#renderer/session';
import { IconButton, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { formatDate } from '#shared/calendar';
import { balanceInWords, balanceOf, balanceOverTimeInWords, balanceScene, overdueReviews } from '#shared/lenses/rings';
import { commit } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { showItems } from '../show-items';
import { BalanceChart } from './BalanceChart';

/** Px: the panel's own width without its padding. */
const CHART_WIDTH = 286;

export function BalancePanel() {
  const plan = usePlan((whole) => whole);
  const balance = useMemo(() => balanceOf(plan), [plan]);
  const scene = useMemo(() => balanceScene(plan, CHART_WIDTH), [plan]);
  const words = balanceInWords(balance);
  const overTime = balanceOverTimeInWords(balance);
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>Balance of core and edge</h2>
        <IconButton
          icon="x"
          size="small"
          label="Close the balance"
          onClick={() => viewStore.setState({ panel: 'inspector' })}
        />
      </header>
      <p className={panel.lead}>{words}</p>
      <Overdue />
      {overTime === '' ? (
        <p className={panel.quiet}>Put something in a ring, and its share is drawn here.</p>
      ) : (
        <>
          <BalanceChart scene={scene} label={`${words} ${overTime}`} />
          <p className={panel.quiet}>{overTime}</p>
        </>
      )}
      <TrialsAtOnce />
    </div>
  );
}

/** How many trials can be carried; more of them at once are a finding. */
function TrialsAtOnce() {
  const most = usePlan(({ header }) => header.mostTrials);
  return (
    <Section title="Trials at once" untitled>
      <TextField
        label="Trials at once, at most"
        inputMode="numeric"
        placeholder="5"
        value={most === undefined ? '' : String(most)}
        hint="How many trials your teams can carry. More at once become a finding."
        takesEffect="when-left"
        commit={setMostTrials}
      />
    </Section>
  );
}

function setMostTrials(text: string): Result<string> {
  const wanted = text.trim();
  if (wanted === '') return commit('editPlan', { mostTrials: null }, '');
  if (!/^\d{1,2}$/.test(wanted)) return fail('not-a-number', 'Write a whole number from 1 to 99.');
  return commit('editPlan', { mostTrials: Number(wanted) }, wanted);
}

function Overdue() {
  const plan = usePlan((whole) => whole);
  const late = overdueReviews(plan, today());
  return (
    <Section
      title="Overdue reviews"
      aside={late.length > 0 ? <span className={panel.quiet}>{late.length}</span> : null}
    >
      {late.length === 0 ? <p className={panel.quiet}>Nothing is waiting to be looked at again.</p> : null}
      <ul>
        {late.map(({ item, by }) => (
          <li key={item.id} className={panel.row}>
            <button type="button" className={panel.jump} onClick={() => showItems([item.id], 'rings')}>
              <span>
                {item.title.trim() || 'Untitled'} · since {formatDate(by)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
