/** Following one child: how one gets there, and the keys of the way. */
import { playWalk, stepWalk, viewStore, walkStore, walkToWeek } from '#renderer/session';
import type { Pace } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';

const onWalk = ({ open, view }: Situation): boolean => open !== null && view.surface === 'walk';
const step =
  (by: number) =>
  ({ open }: Situation): void => {
    walkStore.setState({ playing: false });
    if (open) stepWalk(open.plan, by);
  };
const goTo = (week: () => number) => (): void => {
  walkStore.setState({ playing: false });
  walkToWeek(week());
};
const goBy = (pace: Pace) => (): void => walkStore.setState({ pace });

/** By a few lines of what is met; whoever is in the list with Tab scrolls it with the same keys. */
const scroll = (by: number) => (): void => {
  document.querySelector('[data-walk-scroller]')?.scrollBy({ top: by });
};

export const walkActions = defineActions({
  'view.walk': {
    label: 'One child’s way',
    otherWords: 'follow walk journey pupil play weeks meets',
    keys: ['Mod+Shift+Y'],
    menu: ['View', 0],
    enabled: inWorkspace,
    run: () => viewStore.setState({ surface: 'walk' }),
  },
  'walk.play': {
    label: 'Play or pause one child’s way',
    where: 'walk',
    keys: [' '],
    enabled: onWalk,
    run: ({ open }) => open && playWalk(open.plan),
  },
  'walk.next': {
    label: 'The next step of the way',
    where: 'walk',
    keys: ['ArrowRight', 'PageDown'],
    enabled: onWalk,
    run: step(1),
  },
  'walk.back': {
    label: 'The step before',
    where: 'walk',
    keys: ['ArrowLeft', 'PageUp'],
    enabled: onWalk,
    run: step(-1),
  },
  'walk.down': {
    label: 'Further down in what is met',
    where: 'walk',
    keys: ['ArrowDown'],
    enabled: onWalk,
    run: scroll(80),
  },
  'walk.up': {
    label: 'Further up in what is met',
    where: 'walk',
    keys: ['ArrowUp'],
    enabled: onWalk,
    run: scroll(-80),
  },
  'walk.first': {
    label: 'To where the way starts',
    where: 'walk',
    keys: ['Home'],
    enabled: onWalk,
    run: goTo(() => walkStore.getState().start),
  },
  'walk.last': {
    label: 'To the end of Year 13',
    where: 'walk',
    keys: ['End'],
    enabled: onWalk,
    run: goTo(() => LAST_WEEK),
  },
  'walk.weeks': {
    label: 'Go by weeks',
    where: 'walk',
    keys: ['W'],
    enabled: onWalk,
    run: goBy('week'),
  },
  'walk.half-terms': {
    label: 'Go by half-terms',
    where: 'walk',
    keys: ['H'],
    enabled: onWalk,
    run: goBy('half-term'),
  },
  'walk.years': {
    label: 'Go by years',
    where: 'walk',
    keys: ['Y'],
    enabled: onWalk,
    run: goBy('year'),
  },
});
