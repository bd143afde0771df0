import { memo } from 'react';
import { usePlan } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { ItemFindings } from '../findings/ItemFindings';
import panel from '../Panel.module.css';
import { AppearsSection } from './AppearsSection';
import { BodySection } from './BodySection';
import { DelegationSection } from './DelegationSection';
import { DetailsSection } from './DetailsSection';
import { EnablementSection } from './EnablementSection';
import { GovernanceSection } from './GovernanceSection';
import { HealthSection } from './HealthSection';
import { ItemHead } from './ItemHead';
import { JourneySection } from './JourneySection';
import { LinksSection } from './LinksSection';
import { NotesSection } from './NotesSection';
import { OperatingSection } from './OperatingSection';
import { SketchSection } from './SketchSection';
import { StanceSection } from './StanceSection';
import { TransitionSection } from './TransitionSection';

/** Everything about one item, to be read and changed. */
export const ItemPanel = memo(function ItemPanel({ id }: { readonly id: ItemId }) {
  const item = usePlan((plan) => plan.items.get(id));
  if (!item) return null;
  return (
    <div className={panel.panel}>
      <ItemHead item={item} />
      <DetailsSection item={item} />
      <ItemFindings id={id} />
      <JourneySection item={item} />
      <TransitionSection item={item} />
      <StanceSection item={item} />
      <HealthSection item={item} />
      <EnablementSection item={item} />
      <BodySection item={item} />
      <GovernanceSection item={item} />
      <DelegationSection item={item} />
      <OperatingSection item={item} />
      <NotesSection item={item} />
      <LinksSection id={id} />
      <SketchSection item={item} />
      <AppearsSection id={id} />
    </div>
  );
});
