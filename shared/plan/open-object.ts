import { z } from 'zod';

// The schemas run under a content security policy without `eval`; zod's compiled fast path needs it.
z.config({ jitless: true });

/**
 * An object schema that keeps fields it does not know: a plan saved by a later release of the same format version
 * passes through this one without loss. The type stays exact, so our own code can't lean on unknown fields.
 */
export function openObject<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}
