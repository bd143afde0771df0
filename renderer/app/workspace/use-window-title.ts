/** The window bears the name of the plan that is open in it: that is how it is found among others. */
import { useEffect } from 'react';
import { usePlan } from '#renderer/session';

/** Between plans the window is called as the page was when it was loaded. */
const APP_NAME = document.title;

export function useWindowTitle(): void {
  const title = usePlan((plan) => plan.header.title);
  useEffect(() => {
    document.title = `${title} – ${APP_NAME}`;
    return () => {
      document.title = APP_NAME;
    };
  }, [title]);
}
