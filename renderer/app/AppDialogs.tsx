import {
  CohortDialog,
  CohortsDialog,
  LaneQuestions,
  ModelDialog,
  PreferDialog,
  RateDialog,
  ShiftDialog,
  StatementsDialog,
} from '#renderer/lenses';
import { LinkToDialog, MoveToDialog } from '#renderer/outline';
import { CoreCrossingDialog, SectorsDialog } from '#renderer/panels';
import { closeDialog, useDialog } from '#renderer/session';
import { ExportDialog } from './export/ExportDialog';
import { NewPlanDialog } from './home/NewPlanDialog';
import { ImportDialog } from './import/ImportDialog';
import { Palette } from './palette/Palette';
import { PasteDialog } from './paste/PasteDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

/** The dialogs that an action can open from anywhere. */
export function AppDialogs({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <>
      <AppDialog isOpen={isOpen} />
      {isOpen ? <LaneQuestions /> : null}
    </>
  );
}

function AppDialog({ isOpen }: { readonly isOpen: boolean }) {
  const dialog = useDialog();
  switch (dialog) {
    case 'new-plan':
      return <NewPlanDialog template={null} onClose={closeDialog} />;
    case 'export':
      return isOpen ? <ExportDialog onClose={closeDialog} /> : null;
    case 'import':
      return isOpen ? <ImportDialog onClose={closeDialog} /> : null;
    case 'palette':
      return <Palette isOpen={isOpen} onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />;
    case 'cohort':
      return isOpen ? <CohortDialog onClose={closeDialog} /> : null;
    case 'cohorts':
      return isOpen ? <CohortsDialog onClose={closeDialog} /> : null;
    case 'core-crossing':
      return isOpen ? <CoreCrossingDialog onClose={closeDialog} /> : null;
    case 'sectors':
      return isOpen ? <SectorsDialog onClose={closeDialog} /> : null;
    case 'shift':
      return isOpen ? <ShiftDialog onClose={closeDialog} /> : null;
    case 'health-group':
      return isOpen ? <RateDialog mode="group" onClose={closeDialog} /> : null;
    case 'health-people':
      return isOpen ? <RateDialog mode="people" onClose={closeDialog} /> : null;
    case 'health-statements':
      return isOpen ? <StatementsDialog onClose={closeDialog} /> : null;
    case 'model-new':
      return isOpen ? <ModelDialog deed="new" onClose={closeDialog} /> : null;
    case 'model-copy':
      return isOpen ? <ModelDialog deed="copy" onClose={closeDialog} /> : null;
    case 'model-words':
      return isOpen ? <ModelDialog deed="words" onClose={closeDialog} /> : null;
    case 'model-prefer':
      return isOpen ? <PreferDialog onClose={closeDialog} /> : null;
    case 'move-to':
      return isOpen ? <MoveToDialog onClose={closeDialog} /> : null;
    case 'link-to':
      return isOpen ? <LinkToDialog onClose={closeDialog} /> : null;
    case 'paste':
      return isOpen ? <PasteDialog onClose={closeDialog} /> : null;
    default:
      return null;
  }
}
