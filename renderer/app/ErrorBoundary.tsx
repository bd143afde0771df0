import type { ReactNode } from 'react';
import { Component } from 'react';
import { perform } from '#renderer/actions';
import { planStore } from '#renderer/session';
import { Button } from '#renderer/ui';
import styles from './ErrorBoundary.module.css';

type State = { readonly fault: Error | null };

/** Says plainly that the screen has failed, and that the plan has not. React asks for a class here. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <Fault fault={fault} /> : this.props.children;
  }
}

function Fault({ fault }: { readonly fault: Error }) {
  const isOpen = planStore.getState().open !== null;
  return (
    <main className={styles.fault}>
      <h1 className={styles.title}>This screen could not be drawn</h1>
      <p>
        It is a fault of the app, not of your plan: every edit up to the last “Saved” is kept on this computer. Show the
        screen again, and if that does not help, start the app again.
      </p>
      <p className={styles.detail}>{fault.message}</p>
      <div className={styles.buttons}>
        <Button look="filled" onClick={() => window.location.reload()}>
          Show it again
        </Button>
        {isOpen ? <Button onClick={() => perform('file.saveCopy')}>Save a copy of the plan</Button> : null}
      </div>
    </main>
  );
}
