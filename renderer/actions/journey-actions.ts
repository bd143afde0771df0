/** What is done with weeks, cohorts and lanes of the journey. */
import { askCanvas, openDialog, setSwitch, showLens } from '#renderer/session';
import type { ItemId, Plan } from '#shared/plan';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';

export const journeyActions = defineActions({
  'journey.shift': {
    label: 'Shift by weeks…',
    menu: ['Arrange', 3],
    icon: 'move-horizontal',
    enabled: ({ open, selection }) => open !== null && someOnJourney(open.plan, selection.items),
    needs: 'select items that have weeks first',
    run: () => openDialog('shift'),
  },
  'journey.lanes': {
    label: 'Go to the lanes of the journey',
    keys: ['Mod+Alt+L'],
    menu: ['View', 5],
    enabled: inWorkspace,
    run: goToLanes,
  },
  'journey.fold': {
    label: ({ view }) => (isFolded(view) ? 'Unfold all lanes' : 'Fold all lanes'),
    otherWords: 'fold collapse overview density',
    menu: ['View', 5],
    enabled: ({ open }) => (open?.plan.header.lanes.length ?? 0) > 0,
    needs: 'add a lane first',
    run: ({ open, view }) => {
      const all = open?.plan.header.lanes.map(({ id }) => id) ?? [];
      setSwitch('journey', 'folded', isFolded(view) ? '' : all.join(' '));
      showLens('journey');
      // What is left of the lanes is too thin to read where one looked at all of them from afar.
      if (!isFolded(view) && (view.viewports.journey?.zoom ?? 1) < READABLE)
        askCanvas('journey', ({ zoomTo }) => zoomTo(1));
    },
  },
  'journey.zoom': {
    label: ({ view }) => (zoomsLevels(view) ? 'Keep years, terms or weeks while zooming' : 'Zoom from years to weeks'),
    otherWords: 'zoom changes the level semantic',
    menu: ['View', 5],
    enabled: inWorkspace,
    run: ({ view }) => setSwitch('journey', 'zoom', zoomsLevels(view) ? 'size' : 'levels'),
  },
  'journey.compare': {
    label: 'Compare cohorts…',
    menu: ['View', 5],
    icon: 'calendar-days',
    enabled: inWorkspace,
    run: () => openDialog('cohorts'),
  },
  'journey.cohort': {
    label: 'Show the dates of a cohort…',
    menu: ['View', 5],
    icon: 'calendar-days',
    enabled: inWorkspace,
    run: () => openDialog('cohort'),
  },
});

/** Below this zoom the name of a folded lane and what it hides are not two lines any more. */
const READABLE = 0.88;

/** Whether lanes are folded; which ones is kept as the journey's switches keep it. */
function isFolded({ switches }: Situation['view']): boolean {
  return (switches.journey?.folded ?? '') !== '';
}

/** Whether zooming leads from one level of the journey to another, as the journey's switches keep it. */
function zoomsLevels({ switches }: Situation['view']): boolean {
  return switches.journey?.zoom !== 'size';
}

function someOnJourney(plan: Plan, ids: Iterable<ItemId>): boolean {
  return [...ids].some((id) => plan.items.get(id)?.facets.journey !== undefined);
}

/** Gives the keys to the lane that what is selected lies in, else to the first one; Enter opens its menu. */
function goToLanes({ open, selection }: Situation): void {
  const [id] = selection.items;
  const lane = id === undefined ? undefined : open?.plan.items.get(id)?.facets.journey?.lane;
  askCanvas('journey', () => {
    const cells = [...document.querySelectorAll<HTMLElement>('[data-lane]')];
    (cells.find((cell) => cell.dataset.lane === lane) ?? cells[0])?.focus();
  });
}
