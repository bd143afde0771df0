/** The long view questions, one at a time: what is read out, why, and what the room has said. */
import { useStore } from 'zustand';
import { useAction } from '#renderer/actions';
import { LONG_VIEW_COUNT, longViewStore, turnLongView, viewStore } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { longView } from '#shared/prompts';
import panel from '../Panel.module.css';
import { AnswerField } from './AnswerField';
import { Answers } from './Answers';
import styles from './LongViewPanel.module.css';
import { TheEnd } from './TheEnd';

export function LongViewPanel() {
  const at = useStore(longViewStore, (state) => state.at);
  const next = useAction('longView.next');
  const back = useAction('longView.back');
  const prompt = longView[at];
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>Long view questions</h2>
        <IconButton
          icon="x"
          size="small"
          label="Close the questions"
          onClick={() => viewStore.setState({ panel: 'inspector' })}
        />
      </header>
      <nav className={styles.turn} aria-label="Long view questions">
        <Button size="small" disabled={at === 0} title={back.shortcut} onClick={() => turnLongView(-1)}>
          Previous
        </Button>
        <span className={styles.progress}>{prompt ? `${at + 1} of ${longView.length}` : 'The end'}</span>
        <Button size="small" disabled={at === LONG_VIEW_COUNT} title={next.shortcut} onClick={() => turnLongView(1)}>
          Next
        </Button>
      </nav>
      {/* The keys that turn the questions leave the focus in the field, so that what is asked now has to be said. */}
      <section className={styles.card} aria-live="polite" aria-label="The question">
        {prompt ? (
          <>
            <p className={styles.call}>{prompt.call}</p>
            <h3 className={styles.question}>{prompt.question}</h3>
            <p className={styles.why}>{prompt.why}</p>
            {prompt.second === undefined ? null : (
              <p className={styles.second}>
                <span className={styles.aside}>And then: </span>
                {prompt.second}
              </p>
            )}
          </>
        ) : (
          <h3 className={styles.question}>That was the last question.</h3>
        )}
      </section>
      {prompt ? (
        <>
          <AnswerField prompt={prompt} />
          <Answers prompt={prompt} />
        </>
      ) : (
        <TheEnd />
      )}
    </div>
  );
}
