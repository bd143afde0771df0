/** Every lens's part of the screen. A lens without an entry does not compile. */
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import { EnablementSwitches } from './enablement/EnablementSwitches';
import { Matrix } from './enablement/Matrix';
import { MatrixSummary } from './enablement/MatrixSummary';
import { useEnablementView } from './enablement/use-enablement-view';
import { useGovernanceView } from './governance/use-governance-view';
import { HealthSwitches } from './health/HealthSwitches';
import { useHealthView } from './health/use-health-view';
import { JourneySwitches } from './journey/JourneySwitches';
import { LaneCell } from './journey/lanes/LaneCell';
import { StripMenu } from './journey/StripMenu';
import { layOutWhole } from './journey/stretch';
import { saysTooHigh } from './journey/too-high';
import { bringOut, showWeeks, useJourneyView } from './journey/use-journey-view';
import { crossingOf } from './journey/zoom-level';
import type { LensOnScreen } from './lens-on-screen';
import { onScreen } from './lens-on-screen';
import { OperatingSwitches } from './operating/OperatingSwitches';
import { useOperatingView } from './operating/use-operating-view';
import { PageFields } from './page/PageFields';
import { PageSwitches } from './page/PageSwitches';
import { RingsSwitches } from './rings/RingsSwitches';
import { useRingsView } from './rings/use-rings-view';
import { Compare, CompareSummary } from './scheme/Compare';
import { GovernanceFaces } from './scheme/GovernanceFaces';
import { Scheme, SchemeSummary } from './scheme/Scheme';
import { SCHEME } from './scheme/scheme-view';
import { SketchSwitches } from './sketch/SketchSwitches';
import { TransitionsSwitches } from './transitions/TransitionsSwitches';
import { gateHeads, useTransitionsView } from './transitions/use-transitions-view';

export const lensesOnScreen: Readonly<Record<LensId, LensOnScreen>> = {
  journey: onScreen(lenses.journey, useJourneyView, JourneySwitches, {
    Corner: StripMenu,
    Row: LaneCell,
    bringOut,
    crossingOf,
    layOutWhole,
    saysTooHigh,
    showWeeks,
  }),
  transitions: onScreen(lenses.transitions, useTransitionsView, TransitionsSwitches, gateHeads),
  rings: onScreen(lenses.rings, useRingsView, RingsSwitches),
  page: onScreen(lenses.page, () => lenses.page.defaultView, PageSwitches, { Over: PageFields }),
  health: onScreen(lenses.health, useHealthView, HealthSwitches),
  enablement: onScreen(lenses.enablement, useEnablementView, EnablementSwitches, {
    tables: { matrix: { Body: Matrix, Summary: MatrixSummary } },
  }),
  governance: onScreen(lenses.governance, useGovernanceView, GovernanceFaces, {
    tables: {
      scheme: { Body: Scheme, Summary: SchemeSummary },
      compare: { Body: Compare, Summary: CompareSummary },
    },
    tableOf: ({ facets }) => (facets.delegation ? SCHEME : null),
  }),
  operating: onScreen(lenses.operating, useOperatingView, OperatingSwitches),
  sketch: onScreen(lenses.sketch, () => lenses.sketch.defaultView, SketchSwitches),
};
