import { perform } from '#renderer/actions';
import { Button, EmptyState } from '#renderer/ui';
import styles from './NoModel.module.css';

type NoModelProps = {
  /** Whether two are needed; else one is. */
  readonly two?: boolean;
};

/** Where there is no model yet, or none to compare it with. */
export function NoModel({ two = false }: NoModelProps) {
  return (
    <div className={styles.none}>
      {two ? (
        <EmptyState
          icon="scale"
          title="Two models are needed to compare"
          text="Duplicate the one that there is and change what is to be otherwise, or add another one."
        />
      ) : (
        <EmptyState
          icon="scale"
          title="There is no governance model yet"
          text="A model says who answers to whom, and who decides what. Begin with one of four worked-out models, or with nothing."
        />
      )}
      <div className={styles.deeds}>
        {two ? <Button onClick={() => perform('governance.copy')}>Duplicate it…</Button> : null}
        <Button icon="plus" onClick={() => perform('governance.new')}>
          New model…
        </Button>
      </div>
    </div>
  );
}
