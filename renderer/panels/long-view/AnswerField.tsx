/** What the room says, one answer after another; Enter puts each on the plan, as a step of its own. */
import type { SubmitEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ports } from '#renderer/host';
import { dispatch, draftAnswer, longViewStore, planStore, sayIfFilteredOut } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { ok } from '#shared/base';
import type { Prompt } from '#shared/prompts';
import { answerOf } from '#shared/prompts';
import { showItems } from '../show-items';
import { AnswerKind } from './AnswerKind';
import styles from './LongViewPanel.module.css';

export function AnswerField({ prompt }: { readonly prompt: Prompt }) {
  const draft = useStore(longViewStore, ({ drafts }) => drafts[prompt.id] ?? '');
  const kind = useStore(longViewStore, ({ kinds }) => kinds[prompt.id] ?? prompt.answer.kind);
  const [refused, setRefused] = useState({ prompt: prompt.id, words: '' });
  const field = useRef<HTMLInputElement>(null);

  // Whoever opens the questions is about to write down what is said; whoever turns them by a button goes on with it.
  useEffect(() => {
    if (!document.activeElement?.closest('aside')) field.current?.focus({ preventScroll: true });
  }, []);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const { open } = planStore.getState();
    if (!open || draft.trim() === '') return;
    const args = answerOf(prompt, draft, open.plan, ports, kind);
    const done = dispatch('addItems', args);
    setRefused({ prompt: prompt.id, words: done.ok ? '' : done.error.message });
    if (!done.ok) return;
    draftAnswer(prompt.id, '');
    const [item] = args.items;
    if (item) showItems([item.id], 'journey');
    if (item) sayIfFilteredOut([item.id]);
    field.current?.focus({ preventScroll: true });
  }

  return (
    <form className={styles.answer} onSubmit={add}>
      <TextField
        ref={field}
        label="What does the room say?"
        layout="stack"
        className={styles.field}
        value={draft}
        commit={(text) => {
          draftAnswer(prompt.id, text);
          return ok(text);
        }}
      />
      <AnswerKind prompt={prompt} kind={kind} />
      <Button type="submit" disabled={draft.trim() === ''}>
        Add it to the plan
      </Button>
      <p className={styles.fault} role="alert">
        {refused.prompt === prompt.id ? refused.words : ''}
      </p>
    </form>
  );
}
