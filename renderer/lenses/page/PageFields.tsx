/** What is written on the sheet itself: the statements at its head and the first steps at its foot, each where it stands. */
import { useMemo } from 'react';
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, select, usePlan } from '#renderer/session';
import type { NextStep, PageField, StepPlace } from '#shared/lenses/page';
import { nextStep, pageFields, pageSteps, termOf } from '#shared/lenses/page';
import type { ItemId } from '#shared/plan';
import { WrittenInPlace } from './WrittenInPlace';

const MOST_SIGNS = { statement: 1_000, title: 500 } as const;

export function PageFields({ zoom }: { readonly zoom: number }) {
  const plan = usePlan((whole) => whole);
  const fields = useMemo(() => pageFields(plan), [plan]);
  const steps = useMemo(() => pageSteps(plan), [plan]);
  const next = useMemo(() => nextStep(plan), [plan]);
  return (
    <>
      {fields.map((field) => (
        <WrittenInPlace
          key={field.id}
          {...field}
          zoom={zoom}
          most={MOST_SIGNS.statement}
          write={(words) => writeStatement(field, words)}
        />
      ))}
      {steps.map((step) => (
        <WrittenInPlace
          key={step.item.id}
          name={`First step ${step.number}`}
          text={step.item.title}
          rect={step.rect}
          zoom={zoom}
          atFoot
          most={MOST_SIGNS.title}
          write={(words) => writeStep(step, words)}
          onChoose={() => select({ items: [step.item.id] })}
        />
      ))}
      {next ? (
        <WrittenInPlace
          key={steps.length}
          name="First step"
          text=""
          rect={next.rect}
          zoom={zoom}
          atFoot
          most={MOST_SIGNS.title}
          write={(words) => addStep(next, words)}
        />
      ) : null}
    </>
  );
}

function writeStatement({ id }: PageField, words: string): void {
  report(dispatch('editPlan', { [id]: words }));
}

/** A step without words is left as it was: it is taken off by its due date, or deleted. */
function writeStep({ item }: StepPlace, words: string): void {
  if (words !== '') report(dispatch('editItem', { id: item.id, fields: { title: words } }));
}

/** An action that is due by the end of the term that the others are due in, or of the one that runs. */
function addStep({ due, status }: NextStep, words: string): void {
  if (words === '') return;
  const item = { id: ports.newId() as ItemId, kind: 'action' as const, title: words, status };
  report(dispatch('addItems', { items: [{ ...item, due: due ?? termOf({ date: ports.now().slice(0, 10) }) }] }));
}
