/**
 * IndexedDB: what the app works on. Every transaction is strict (on the disk before it answers). Tables are additive:
 * a new version of the database only ever adds to the list of versions below.
 */
import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { JournalEntry } from '#shared/change';
import type { Item, ItemId, Link, LinkId, PlanHeader, PlanId } from '#shared/plan';

export type PlanRow = {
  readonly id: PlanId;
  readonly header: PlanHeader;
  readonly generation: number;
  /** ISO 8601, UTC; null while the plan is not in the bin. */
  readonly binnedAt: string | null;
  readonly savedAt: string;
  /** For telling at once that rows are missing, and for the words on Home. */
  readonly itemCount: number;
  readonly linkCount: number;
  /** A small SVG for Home; empty until the plan has been drawn once. */
  readonly thumbnail: string;
};

export type ItemRow = { readonly plan: PlanId; readonly id: ItemId; readonly item: Item };
export type LinkRow = { readonly plan: PlanId; readonly id: LinkId; readonly link: Link };
export type JournalRow = { readonly plan: PlanId; readonly generation: number; readonly entry: JournalEntry };

export class Database extends Dexie {
  declare readonly plans: Table<PlanRow, PlanId>;
  declare readonly items: Table<ItemRow, [PlanId, ItemId]>;
  declare readonly links: Table<LinkRow, [PlanId, LinkId]>;
  declare readonly journal: Table<JournalRow, [PlanId, number]>;

  constructor(name = 'allthrough') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      plans: 'id',
      items: '[plan+id], plan',
      links: '[plan+id], plan',
      journal: '[plan+generation]',
    });
  }
}
