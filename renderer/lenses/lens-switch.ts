import type { View } from '#renderer/session';
import { setSwitch, useView, viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';

export type LensSwitch<Value> = {
  readonly useValue: () => Value;
  /** What it says now, for what is not a part of the screen. */
  readonly value: () => Value;
  readonly set: (value: Value) => void;
};

/** A switch of a lens, which says the first of its values until another is chosen. Begun afresh with another plan. */
export function lensSwitch<Value extends string>(
  lens: LensId,
  name: string,
  values: readonly [Value, ...Value[]],
): LensSwitch<Value> {
  const valueIn = ({ switches }: View) => values.find((value) => value === switches[lens]?.[name]) ?? values[0];
  return {
    useValue: () => useView(valueIn),
    value: () => valueIn(viewStore.getState()),
    set: (value) => setSwitch(lens, name, value),
  };
}
