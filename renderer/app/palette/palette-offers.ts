/** What the palette offers for some words: a week, things to do, lenses, items, plans. Data, without the screen. */
import type { ActionId, ActionNow } from '#renderer/actions';
import type { PlanCard } from '#renderer/session';
import { indexOf } from '#renderer/session';
import { dateOfWeek, formatAddress, formatDate, parseAddress } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds, plainLens, shownTitle } from '#shared/lenses';
import type { ItemId, Plan, PlanId } from '#shared/plan';
import { createIndex, find, fold } from '#shared/search';

/** What is done when an offer is taken. */
export type Deed =
  | { readonly kind: 'act'; readonly id: ActionId }
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'week'; readonly week: number; readonly lens: LensId }
  | { readonly kind: 'plan'; readonly id: PlanId };

export type Offer = {
  readonly deed: Deed;
  readonly label: string;
  /** Empty for none. */
  readonly icon: string;
  readonly hint: string;
  readonly shortcut: string;
};

export type OfferGroup = { readonly name: string; readonly offers: readonly Offer[] };

/** What there is to offer. */
export type Offered = {
  readonly plan: Plan | null;
  readonly lens: LensId;
  readonly actions: readonly ActionNow[];
  /** The plans of this computer but the open one. */
  readonly plans: readonly PlanCard[];
};

const MOST = { lenses: 5, actions: 8, items: 8, plans: 5 } as const;

/**
 * The groups for a query. Without one, everything that can be done. A short code or a week comes first when that is what
 * was typed.
 */
export function offersFor(query: string, offered: Offered): readonly OfferGroup[] {
  const things: readonly OfferGroup[] = [
    { name: 'Lenses', offers: lensOffers(query, offered) },
    { name: 'Do', offers: actionOffers(query, offered) },
  ];
  const places: readonly OfferGroup[] = [{ name: 'Items of this plan', offers: itemOffers(query, offered) }];
  const groups = [
    { name: 'Go to', offers: weekOffers(query, offered) },
    ...(isCode(query) ? [...places, ...things] : [...things, ...places]),
    { name: 'Plans', offers: planOffers(query, offered) },
  ];
  return groups.filter(({ offers }) => offers.length > 0);
}

function isCode(query: string): boolean {
  return /^ ([a-z] ?)?\d+$/.test(fold(query));
}

/** A bare number is rather a short code; with a letter it can be a week. */
function weekOffers(query: string, { plan, lens }: Offered): readonly Offer[] {
  const along = [lens, ...lensIds].find((id) => plainLens(id).rectOfWeek !== null);
  if (!plan || along === undefined || !/\p{L}/u.test(query)) return [];
  const { halfTermPattern, firstSchoolYear } = plan.header;
  const week = parseAddress(query, halfTermPattern);
  if (!week.ok) return [];
  const date = firstSchoolYear === null ? null : dateOfWeek(firstSchoolYear, week.value, halfTermPattern);
  return [
    {
      deed: { kind: 'week', week: week.value, lens: along },
      label: `${formatAddress(week.value)} in ${lenses[along].name}`,
      icon: 'calendar-days',
      hint: date?.ok ? `week ${week.value}, from ${formatDate(date.value)}` : `week ${week.value} of 570`,
      shortcut: '',
    },
  ];
}

const isLens = (id: ActionId): boolean => id.startsWith('lens.');

function lensOffers(query: string, { actions }: Offered): readonly Offer[] {
  const shown = lensIds.map((lens) => ({ title: lenses[lens].name, notes: lenses[lens].question, lens }));
  const all = createIndex(shown.filter(({ lens }) => actions.some(({ id }) => id === `lens.${lens}`)));
  const found = fold(query) === '' ? all.sources : find(all, query, MOST.lenses).hits.map(({ source }) => source);
  return found.map(({ lens, notes }) => ({
    deed: { kind: 'act', id: `lens.${lens}` },
    label: lenses[lens].name,
    icon: lenses[lens].icon,
    hint: notes,
    shortcut: actions.find(({ id }) => id === `lens.${lens}`)?.shortcut ?? '',
  }));
}

function actionOffers(query: string, { actions }: Offered): readonly Offer[] {
  const doable = actions.filter(({ id }) => id !== 'palette.open' && !isLens(id));
  const all = createIndex(doable.map((action) => ({ title: action.label, action })));
  const found = fold(query) === '' ? all.sources : find(all, query, MOST.actions).hits.map(({ source }) => source);
  return found.map(({ action: { id, label, icon, shortcut } }) => ({
    deed: { kind: 'act', id },
    label,
    icon: icon ?? '',
    hint: '',
    shortcut,
  }));
}

function itemOffers(query: string, { plan, lens }: Offered): readonly Offer[] {
  if (!plan) return [];
  return find(indexOf(plan), query, MOST.items).hits.map(({ source: item }) => ({
    deed: { kind: 'item', id: item.id },
    label: shownTitle(item.title),
    icon: kindOf(item).icon,
    hint: [item.code, lenses[lens].placeOf(plan, item) ?? ''].filter((words) => words !== '').join(' · '),
    shortcut: '',
  }));
}

function planOffers(query: string, { plans }: Offered): readonly Offer[] {
  const all = createIndex(plans.map((card) => ({ title: card.title, notes: card.organisation, card })));
  const found = fold(query) === '' ? all.sources : find(all, query, MOST.plans).hits.map(({ source }) => source);
  return found.slice(0, MOST.plans).map(({ card }) => ({
    deed: { kind: 'plan', id: card.id },
    label: card.title,
    icon: 'file',
    hint: card.organisation,
    shortcut: '',
  }));
}
