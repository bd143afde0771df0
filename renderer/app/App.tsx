/**
 * The whole screen: a calm moment while the two homes are compared, then Home or the workspace.
 */
import { useEffect, useState } from 'react';
import { useShortcuts } from '#renderer/actions';
import { dismissNotice, MOST_NOTICES, notify, useDialog, useIsOpen, useNotices, useView } from '#renderer/session';
import { NoticeStack, TooltipProvider, useThemeOnPage } from '#renderer/ui';
import { useBeyondHome } from './beyond-home-store';
import { ErrorBoundary } from './ErrorBoundary';
import { Home } from './home/Home';
import { useKeptKeys } from './keep-keys';
import { Loading } from './Loading';
import { startApp } from './start-app';
import { startFault } from './start-fault';
import { useTypingSessions } from './typing-sessions';

export function App() {
  useThemeOnPage(useView((view) => (view.room ? view.roomTheme : view.theme)));
  return (
    <ErrorBoundary>
      <TooltipProvider>
        <Desk />
        <Notices />
      </TooltipProvider>
    </ErrorBoundary>
  );
}

function Desk() {
  const [ready, setReady] = useState(false);
  const isOpen = useIsOpen();
  const dialog = useDialog();
  const beyond = useBeyondHome(isOpen || dialog !== null);
  useShortcuts();
  useKeptKeys();
  useTypingSessions();
  useEffect(() => {
    startApp().then(
      () => setReady(true),
      (thrown: unknown) => {
        setReady(true);
        notify(startFault(thrown));
      },
    );
  }, []);
  if (!ready || (isOpen && !beyond)) return <Loading opening={isOpen} />;
  return (
    <>
      {isOpen && beyond ? <beyond.Workspace /> : <Home />}
      {beyond ? <beyond.AppDialogs isOpen={isOpen} /> : null}
      {beyond ? <beyond.Hints /> : null}
    </>
  );
}

/** What is selected, and what is open over the canvas. */
const WORKED_ON =
  '[data-canvas] .react-flow__node.selected, :is([role=menu], [role=dialog], [role=listbox])[data-state=open]';

function Notices() {
  // Warnings beyond these come up as the newer ones are dismissed.
  const notices = useNotices().slice(-MOST_NOTICES);
  return <NoticeStack notices={notices} keepOff={WORKED_ON} onDismiss={dismissNotice} />;
}
