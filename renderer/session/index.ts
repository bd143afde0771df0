export { arranger, registerArranger } from './arranger';
export type { Arrangement, CanvasControls, LinkQuestion, MakingControls, Revealed } from './canvas-controls';
export { canvasControls, registerCanvas } from './canvas-controls';
export { answerRequest, askCanvas, canvasRequestStore } from './canvas-requests';
export { checksNow, checksStore, stepChecks } from './checks-store';
export type { BinnedPlan, PlanCard } from './desk';
export {
  deletePlan,
  destroyBinned,
  duplicatePlan,
  emptyBin,
  listDesk,
  onDeskChanged,
  renamePlan,
  restorePlan,
} from './desk';
export type { DialogName } from './dialog-store';
export { closeDialog, dialogStore, openDialog } from './dialog-store';
export { sayIfFilteredOut } from './filtered-out';
export type { Find } from './find-store';
export {
  allFound,
  closeFind,
  findStore,
  foundIn,
  indexOf,
  lookAt,
  openFind,
  ownerIn,
  setFindQuery,
  stepFind,
} from './find-store';
export { addedLink, chooseLinkKind } from './fresh-link';
export { chooseGate, chosenGate, gateBeside, openGate, openGateWide, showGate, turnToGate } from './gates';
export { goTo, lensesShowing } from './go-to';
export { chooseModel, governanceView } from './governance-view';
export { chooseCheck, compareWith, healthView } from './health-view';
export {
  useDialog,
  useDimmed,
  useFind,
  useHistory,
  useIsOpen,
  useLooks,
  useMaking,
  useNotices,
  usePlan,
  useSaved,
  useSelection,
  useView,
} from './hooks';
export { importStore, lookAtFile } from './import-store';
export { leaveField } from './leave-field';
export type { LongView } from './long-view-store';
export { chooseAnswerKind, draftAnswer, LONG_VIEW_COUNT, longViewStore, turnLongView } from './long-view-store';
export type { Looks } from './looks-store';
export { clearFilter, colourBy, dimmedStore, looksStore, toggleFilter } from './looks-store';
export type { Making } from './making-store';
export { makingStore } from './making-store';
export { chooseDay, chooseSpan, daysOf, momentsOf, spanChosen, spans } from './movements-span';
export { chooseTheme } from './neighbours';
export type { Notice } from './notices';
export { clearPassingNotices, dismissNotice, MOST_NOTICES, notify } from './notices';
export { closePlan, createPlan, openFileText, openInNewWindow, openStoredPlan } from './opening';
export type { Outline, OutlineState } from './outline-store';
export { activeRow, foldBranches, foldedIn, outlineGrouping, outlineOf, outlineStore } from './outline-store';
export type { Paste, PasteSpot } from './paste-store';
export { pasteStore } from './paste-store';
export { placeSeen } from './place-seen';
export type { OpenPlan, Travelled } from './plan-store';
export { dispatch, endTyping, openKeeper, planStore, redo, undo, withdraw } from './plan-store';
export type { Saved } from './saved-store';
export { savedStore } from './saved-store';
export type { Kept } from './search-all';
export { indexAll } from './search-all';
export type { Selection } from './selection-store';
export { clearSelection, editTitle, select, selectionStore, titleTyped } from './selection-store';
export { lookCloser, startDesk } from './start';
export { toldFromItems } from './told-from-items';
export { travelTo } from './travel';
export { cancelTitle, commitTitle } from './typed-title';
export { notifyRefused, notifyTravelled, notifyUndoable } from './undo-notice';
export type { SurfaceId, ThemeChoice, View, Viewport } from './view-store';
export { CANVAS_FACE, faceOf, isMapOpen, resetView, setSwitch, showFace, showLens, viewStore } from './view-store';
export type { Walk } from './walk-store';
export { playWalk, startWalkAt, stepWalk, walkStore, walkToWeek } from './walk-store';
export { whenIdle } from './when-idle';
