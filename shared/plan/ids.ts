import { z } from 'zod';
import type { Brand } from '#shared/base';

export type PlanId = Brand<string, 'PlanId'>;
export type ItemId = Brand<string, 'ItemId'>;
export type LinkId = Brand<string, 'LinkId'>;
export type LaneId = Brand<string, 'LaneId'>;
export type AreaId = Brand<string, 'AreaId'>;
export type CheckId = Brand<string, 'CheckId'>;
export type StatementId = Brand<string, 'StatementId'>;
export type ModelId = Brand<string, 'ModelId'>;

/** [P1] An id is 1 to 64 letters, digits, `-` or `_`. Ids name folders in the vault, so nothing else may pass. */
const idText = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id is 1 to 64 letters, digits, hyphens or underscores');

function idOf<Id extends string>(): z.ZodType<Id, Id> {
  return idText as unknown as z.ZodType<Id, Id>;
}

export const planIdSchema = idOf<PlanId>();
export const itemIdSchema = idOf<ItemId>();
export const linkIdSchema = idOf<LinkId>();
export const laneIdSchema = idOf<LaneId>();
export const areaIdSchema = idOf<AreaId>();
export const checkIdSchema = idOf<CheckId>();
export const statementIdSchema = idOf<StatementId>();
export const modelIdSchema = idOf<ModelId>();
