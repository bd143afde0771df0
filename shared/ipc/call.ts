import { z } from 'zod';

// The preload and the renderer run without `eval`.
z.config({ jitless: true });

/** One question that the renderer may ask of the main process, with a validator each way. */
export type Call<Request extends z.ZodType, Reply extends z.ZodType> = {
  readonly request: Request;
  readonly reply: Reply;
};

const fault = z.object({ code: z.string(), message: z.string() });

/** What a call answers: the value, or a fault in plain words. Handlers never reject for something that can happen. */
export function resultOf<Value extends z.ZodType>(value: Value) {
  return z.union([z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error: fault })]);
}

/** A call of the contract: what is asked, and what comes back when it goes well. Any call may answer with a fault. */
export function defineCall<Request extends z.ZodType, Reply extends z.ZodType>(request: Request, reply: Reply) {
  return { request, reply: resultOf(reply) } satisfies Call<z.ZodType, z.ZodType>;
}
