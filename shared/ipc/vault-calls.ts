/**
 * The vault: a second, independent home of every plan in plain files, kept by the main process. To it a plan is a
 * folder with snapshots (each an ordinary `.allthrough` file) and a journal of checksummed lines; it does not look
 * inside them.
 */
import { z } from 'zod';
import { defineCall } from './call';
import { planId } from './plan-id';

const generation = z.int().min(0);

/** At most 64 MiB of text in one message. */
const fileText = z.string().max(64 * 1024 * 1024);

export const vaultCalls = {
  /** Every plan that the vault holds and how far it goes. Quick: reads folder names and the tail of each journal. */
  'vault.list': defineCall(z.null(), z.array(z.object({ planId, generation }))),

  /**
   * The newest intact snapshot and the journal entries after it, as JSON texts in order; `troubles` says in plain words
   * what could not be read. `snapshot` is null where no snapshot of the plan can be read. `earlier` holds the entries
   * from before the snapshot that are still kept, oldest first, so that undo reaches back past it.
   */
  'vault.read': defineCall(
    z.object({ planId }),
    z.object({
      snapshot: z.object({ generation, text: z.string() }).nullable(),
      entries: z.array(z.string()),
      earlier: z.array(z.string()),
      troubles: z.array(z.string()),
    }),
  ),

  /**
   * Appends journal entries (JSON texts) that follow on from each other and flushes them to the disk before it
   * answers with the last generation. Fails with `vault-gap` where `firstGeneration` is not the next one.
   */
  'vault.append': defineCall(
    z.object({ planId, firstGeneration: z.int().min(1), entries: z.array(z.string().max(64 * 1024 * 1024)).min(1) }),
    z.object({ generation }),
  ),

  /**
   * How far a plan can be read, with every checksum looked at, and the furthest generation of which there is a trace.
   * They differ where something between is damaged. Null where the vault holds nothing of the plan.
   */
  'vault.verify': defineCall(z.object({ planId }), z.object({ reach: generation, furthest: generation }).nullable()),

  /**
   * Writes a snapshot of the plan at a generation and begins a new journal after it; makes the plan's folder if need
   * be. Answers with the generation that a reader now comes to. With `replace` this is the plan's state whatever the
   * vault held: what goes further is put aside. Without it, what goes further stays, and the answer says so.
   */
  'vault.checkpoint': defineCall(
    z.object({ planId, generation, text: fileText, replace: z.boolean() }),
    z.object({ generation }),
  ),

  /** Takes a plan out of the vault for good. */
  'vault.destroy': defineCall(z.object({ planId }), z.null()),
};
