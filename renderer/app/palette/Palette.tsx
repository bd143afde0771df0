/** The palette: find or do anything, by typing. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { actionsNow, perform, reportTrouble } from '#renderer/actions';
import { lensesOnScreen } from '#renderer/lenses';
import type { PlanCard } from '#renderer/session';
import { askCanvas, goTo, listDesk, openStoredPlan, planStore, viewStore } from '#renderer/session';
import { Marked } from '../find/Marked';
import { CommandDialog } from './CommandDialog';
import type { Deed, Offer } from './palette-offers';
import { nothingOffered, offersFor } from './palette-offers';

type PaletteProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function Palette({ isOpen, onClose }: PaletteProps) {
  const [query, setQuery] = useState('');
  // What can be done does not change while the palette is over everything, but for a plan that was just being closed.
  const now = useMemo(
    () => ({
      plan: isOpen ? (planStore.getState().open?.plan ?? null) : null,
      lens: viewStore.getState().lens,
      actions: actionsNow(),
    }),
    [isOpen],
  );
  const plans = usePlansBut(now.plan?.header.id);
  const [before] = useState(() => document.activeElement);
  const chosen = useRef<Deed | null>(null);
  const groups = useMemo(() => offersFor(query, { ...now, plans }), [query, now, plans]);
  const byId = new Map(groups.flatMap(({ offers }) => offers.map((offer) => [idOf(offer), offer])));

  function pick(id: string): void {
    chosen.current = byId.get(id)?.deed ?? null;
    onClose();
  }

  function finish(): void {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    if (chosen.current) take(chosen.current);
  }

  return (
    <CommandDialog
      title="Find or do anything"
      placeholder={isOpen ? 'Find an item, “y7 w12”, or anything to do' : 'Find a plan, or anything to do'}
      query={query}
      onQuery={setQuery}
      groups={groups.map(({ name, offers }) => ({
        name,
        entries: offers.map((offer) => ({
          ...offer,
          id: idOf(offer),
          label: <Marked text={offer.label} query={query} />,
        })),
      }))}
      nothing={nothingOffered(query, now)}
      onPick={pick}
      onClose={onClose}
      onClosed={finish}
    />
  );
}

function idOf({ deed }: Offer): string {
  return deed.kind === 'week' ? `week ${String(deed.week)}` : `${deed.kind} ${deed.id}`;
}

/** Done once the palette is gone, so that whatever wants the focus can have it. */
function take(deed: Deed): void {
  switch (deed.kind) {
    case 'act':
      perform(deed.id);
      return;
    case 'item':
      goTo(deed.id);
      return;
    case 'week':
      lensesOnScreen[deed.lens].showWeeks?.();
      askCanvas(deed.lens, (canvas) => {
        canvas.revealWeek(deed.week);
        canvas.focus();
      });
      return;
    case 'plan':
      void openOther(deed.id);
  }
}

async function openOther(id: PlanCard['id']): Promise<void> {
  reportTrouble(await openStoredPlan(id));
}

/** The plans of this computer but the open one; none until they have been read. */
function usePlansBut(open: PlanCard['id'] | undefined): readonly PlanCard[] {
  const [plans, setPlans] = useState<readonly PlanCard[]>([]);
  useEffect(() => {
    let wanted = true;
    listDesk().then(
      (desk) => wanted && desk.ok && setPlans(desk.value.plans),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => plans.filter(({ id }) => id !== open), [plans, open]);
}
