/** What the palette offers for some words: a week, things to do, lenses, items, plans. Data, without the screen. */
import type { ActionId, ActionNow } from '#renderer/actions';
import type { PlanCard } from '#renderer/session';
import { indexOf } from '#renderer/session';
import type { IconName, Result } from '#shared/base';
import { dateOfWeek, formatAddress, formatDate, parseAddress } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds, plainLens, shownTitle } from '#shared/lenses';
import type { Item, ItemId, Plan, PlanId } from '#shared/plan';
import type { Hit } from '#shared/search';
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
  readonly icon: IconName;
  /** Why it can't be taken, where it can't. */
  readonly hint: string;
  readonly shortcut: string;
  readonly disabled?: boolean;
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
 * The groups for a query. Without one, everything there is to do; what can't be done now comes last, with the reason. Who
 * types words of a title or a short code wants that item, before anything that could be done by the same words; only a
 * lens whose whole name was typed comes before it.
 */
export function offersFor(query: string, offered: Offered): readonly OfferGroup[] {
  const items = itemsFound(query, offered);
  const lensGroup = { name: 'Lenses', offers: lensOffers(query, offered) };
  const itemGroup = {
    name: 'Items of this plan',
    offers: items.filter(isCalledSo).map((hit) => itemOffer(hit, offered)),
  };
  const wholeName = lensGroup.offers.some(({ label }) => fold(label) === fold(query));
  const groups = [
    { name: 'Go to', offers: weekOffers(query, offered) },
    ...(wholeName ? [lensGroup, itemGroup] : [itemGroup, lensGroup]),
    { name: 'Do', offers: actionOffers(query, offered) },
    {
      name: 'Items that speak of it',
      offers: items.filter((hit) => !isCalledSo(hit)).map((hit) => itemOffer(hit, offered)),
    },
    { name: 'Plans', offers: planOffers(query, offered) },
  ];
  return groups.filter(({ offers }) => offers.length > 0);
}

/** What is said where nothing is offered: what is wrong with a week that was named, else that nothing has the words. */
export function nothingOffered(query: string, { plan }: Pick<Offered, 'plan'>): string {
  const week = plan ? weekIn(query, plan) : null;
  const isNamed = week !== null && !week.ok && week.error.code !== 'address-unknown';
  return isNamed ? week.error.message : 'Nothing has these words. Try fewer, or only how they begin.';
}

/** A bare number is rather a short code; with a letter it can be a week. */
function weekIn(query: string, { header }: Plan): Result<number> | null {
  return /\p{L}/u.test(query) ? parseAddress(query, header.halfTermPattern) : null;
}

function weekOffers(query: string, { plan, lens }: Offered): readonly Offer[] {
  const along = [lens, ...lensIds].find((id) => plainLens(id).rectOfWeek !== null);
  const week = plan && weekIn(query, plan);
  if (!plan || along === undefined || !week?.ok) return [];
  const { halfTermPattern, firstSchoolYear } = plan.header;
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
  const listed = actions.filter(({ id }) => id !== 'palette.open' && !isLens(id));
  const all = createIndex(listed.map((action) => ({ title: action.name, notes: action.otherWords, action })));
  const isAll = fold(query) === '';
  const found = isAll ? all.sources : find(all, query, listed.length).hits.map(({ source }) => source);
  const canBeDone = found.filter(({ action }) => action.off === null);
  const offers = [...canBeDone, ...found.filter(({ action }) => action.off !== null)];
  return offers
    .slice(0, isAll ? offers.length : MOST.actions)
    .map(({ action: { id, label, icon, shortcut, off } }) => ({
      deed: { kind: 'act', id },
      label,
      icon: icon ?? 'circle',
      hint: off ?? '',
      shortcut,
      ...(off === null ? {} : { disabled: true }),
    }));
}

function itemsFound(query: string, { plan }: Offered): readonly Hit<Item>[] {
  return plan ? find(indexOf(plan), query, MOST.items).hits : [];
}

/** It is called by the words, rather than having them in its notes, tags or owner. */
function isCalledSo({ foundIn }: Hit<Item>): boolean {
  return foundIn === 'title' || foundIn === 'code';
}

function itemOffer({ source: item }: Hit<Item>, { plan, lens }: Offered): Offer {
  return {
    deed: { kind: 'item', id: item.id },
    label: shownTitle(item.title),
    icon: kindOf(item).icon,
    hint: [item.code, (plan && lenses[lens].placeOf(plan, item)) ?? ''].filter((words) => words !== '').join(' · '),
    shortcut: '',
  };
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
