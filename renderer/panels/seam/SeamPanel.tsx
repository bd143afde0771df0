import { openGate, showGate, usePlan, useView } from '#renderer/session';
import { Button } from '#renderer/ui';
import type { GateId } from '#shared/calendar';
import type { Seam } from '#shared/lenses/transitions';
import { crossingNames, gateName, seamOf } from '#shared/lenses/transitions';
import type { ItemId } from '#shared/plan';
import { crossings } from '#shared/plan';
import { ItemJump } from '../ItemJump';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { addHandover } from './add-handover';
import styles from './SeamPanel.module.css';
import { leadOf } from './seam-words';
import { ToSettle } from './ToSettle';

/** A gate as a seam: what crosses, what stops, what starts, and what nobody has thought of. */
export function SeamPanel({ gate }: { readonly gate: GateId }) {
  const seam = usePlan((plan) => seamNow(plan, gate));
  const wide = useView(openGate) !== null;
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>{gateName(seam.gate)}</h2>
        <Button look="plain" size="small" onClick={() => showGate(wide ? null : gate)}>
          {wide ? 'All gates' : 'Open wide'}
        </Button>
      </header>
      <p className={panel.lead}>{leadOf(seam)}</p>
      <Button icon="plus" size="small" className={styles.first} onClick={() => addHandover(gate, {})}>
        Add a handover
      </Button>
      <ToSettle seam={seam} />
      <Crossing seam={seam} />
      <Items title="Stops here" ids={seam.stops.map(({ id }) => id)} />
      <Items title="Starts here" ids={seam.starts} />
    </div>
  );
}

const remembered = new WeakMap<Parameters<typeof seamOf>[0], Map<GateId, Seam>>();

/** The same object as long as the plan is. */
function seamNow(plan: Parameters<typeof seamOf>[0], gate: GateId): Seam {
  const known = remembered.get(plan) ?? new Map<GateId, Seam>();
  remembered.set(plan, known);
  const seam = known.get(gate) ?? seamOf(plan, gate);
  known.set(gate, seam);
  return seam;
}

function Crossing({ seam }: { readonly seam: Seam }) {
  if (seam.items.length === 0) return null;
  return (
    <Section title="What crosses">
      {crossings.map((what) =>
        seam.crosses[what].length === 0 ? null : (
          <div key={what}>
            <h4 className={styles.what}>{crossingNames[what]}</h4>
            <List ids={seam.crosses[what]} />
          </div>
        ),
      )}
      {seam.unsaid.length === 0 ? null : (
        <div>
          <h4 className={styles.what}>Without a word of what crosses</h4>
          <List ids={seam.unsaid} />
        </div>
      )}
    </Section>
  );
}

function Items({ title, ids }: { readonly title: string; readonly ids: readonly ItemId[] }) {
  if (ids.length === 0) return null;
  return (
    <Section title={title}>
      <List ids={ids} />
    </Section>
  );
}

function List({ ids }: { readonly ids: readonly ItemId[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id} className={panel.row}>
          <ItemJump id={id} />
        </li>
      ))}
    </ul>
  );
}
