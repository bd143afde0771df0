/** What has moved between the rings: when, from where to where, on what evidence or for what reason, and who owns it. */
import { today } from '#renderer/host';
import {
  chooseDay,
  chooseSpan,
  daysOf,
  momentsOf,
  spanChosen,
  spans,
  usePlan,
  useView,
  viewStore,
} from '#renderer/session';
import { IconButton, Select, TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';
import { shownTitle } from '#shared/lenses';
import type { Movement } from '#shared/lenses/rings';
import { movementsBetween, ringInWords } from '#shared/lenses/rings';
import { crossesCore, type Move } from '#shared/plan';
import { commit } from '../commit';
import panel from '../Panel.module.css';
import { showItems } from '../show-items';
import styles from './MovementsPanel.module.css';

export function MovementsPanel() {
  const plan = usePlan((whole) => whole);
  const { span, own } = spanChosen({ switches: useView(({ switches }) => switches) });
  const moved = movementsBetween(plan, ...momentsOf(daysOf(span, plan, today(), own)));
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>Movements</h2>
        <IconButton
          icon="x"
          size="small"
          label="Close the movements"
          onClick={() => viewStore.setState({ panel: 'inspector' })}
        />
      </header>
      <div className={panel.fields}>
        <Select label="When" value={span} options={spans} onChange={chooseSpan} />
        {span === 'own'
          ? (['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                type="date"
                label={end === 'from' ? 'From' : 'To'}
                value={own[end]}
                commit={(day) => {
                  if (day === '') return fail('no-day', 'Choose a day.');
                  chooseDay(end, day);
                  return ok(day);
                }}
              />
            ))
          : null}
      </div>
      <output className={styles.count}>
        {moved.length === 0
          ? 'Nothing has moved from ring to ring in this time.'
          : `${moved.length} ${moved.length === 1 ? 'item has' : 'items have'} moved.`}
      </output>
      <ul className={styles.list}>
        {moved.map((one) => (
          <Moved key={one.item.id} {...one} />
        ))}
      </ul>
    </div>
  );
}

function Moved({ item, moves }: Movement) {
  const owner = usePlan(({ items }) => (item.owner === null ? undefined : items.get(item.owner)?.title));
  const latest = item.moves?.at(-1);
  return (
    <li className={styles.moved}>
      <button type="button" className={panel.jump} onClick={() => showItems([item.id], 'rings')}>
        <span className={styles.name}>{shownTitle(item.title)}</span>
      </button>
      {moves.toReversed().map((move) => (
        <div key={`${move.at}${move.from}${move.to}`} className={styles.move}>
          <p>
            {ringInWords(move.from)} → {ringInWords(move.to)}
          </p>
          <p className={panel.quiet}>{momentInWords(move.at)}</p>
          {move.why === undefined ? null : <p>{move.why}</p>}
          {move === latest && move.why === undefined && crossesCore(move.from, move.to) ? (
            <SayWhy item={item} move={move} />
          ) : null}
        </div>
      ))}
      {owner === undefined ? null : <p className={panel.quiet}>Owner: {shownTitle(owner)}</p>}
    </li>
  );
}

/** What was left for later is said here, when the field is left. */
function SayWhy({ item, move }: { readonly item: Movement['item']; readonly move: Move }) {
  const label = move.to === 'core' ? 'Evidence' : 'Reason';
  return (
    <TextField
      layout="bare"
      label={`${label} for “${shownTitle(item.title)}”`}
      placeholder={`${label}, not said yet`}
      maxLength={2000}
      takesEffect="when-left"
      value=""
      commit={(why) => commit('placeItems', { placements: [{ id: item.id, placing: {} }], why }, '')}
    />
  );
}

function momentInWords(at: string): string {
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
