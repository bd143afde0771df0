import { useState } from 'react';
import { usePlan } from '#renderer/session';
import { classNames } from '#renderer/ui';
import { checkPattern, TERMS, WEEKS_PER_YEAR } from '#shared/calendar';
import { commit } from '../commit';
import { Section } from '../Section';
import styles from './HalfTermFields.module.css';

const NAMES = { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' } as const;

type Typed = { readonly texts: readonly string[]; readonly over: readonly number[] };

/**
 * Teaching weeks of the six half-terms. Numbers on the way to 38 stay as typed; the plan takes them when a field is left
 * and they add up. Escape gives up what the plan has not taken.
 */
export function HalfTermFields() {
  const pattern = usePlan((plan) => plan.header.halfTermPattern);
  const [typed, setTyped] = useState<Typed | null>(null);
  // A change from elsewhere, such as undo, wins over what was typed.
  const texts = typed && typed.over === pattern ? typed.texts : pattern.map(String);
  const checked = checkPattern(texts.map(weeksOf));

  function change(index: number, text: string): void {
    setTyped({ texts: texts.map((before, at) => (at === index ? text : before)), over: pattern });
  }

  function settle(): void {
    if (!checked.ok) return;
    const same = checked.value.every((weeks, index) => weeks === pattern[index]);
    if (same || commit('editPlan', { halfTermPattern: [...checked.value] }, '').ok) setTyped(null);
  }

  return (
    <Section title="Weeks of the half-terms">
      <div className={styles.terms}>
        {TERMS.map((term, termIndex) => (
          <div key={term}>
            <p className={styles.name}>{NAMES[term]}</p>
            <div className={styles.pair}>
              {[0, 1].map((half) => {
                const index = termIndex * 2 + half;
                return (
                  <input
                    key={half}
                    className={styles.weeks}
                    inputMode="numeric"
                    aria-label={`${NAMES[term]} ${String(half + 1)}: weeks`}
                    aria-invalid={!checked.ok}
                    aria-describedby="half-term-sum"
                    value={texts[index] ?? ''}
                    onChange={(event) => change(index, event.currentTarget.value)}
                    onBlur={settle}
                    onKeyDown={({ key }) => {
                      if (key === 'Enter') settle();
                      if (key === 'Escape') setTyped(null);
                    }}
                  />
                );
              })}
            </div>
          </div>
        ))}
      </div>
      <output id="half-term-sum" className={classNames(styles.sum, !checked.ok && styles.wrong)}>
        {checked.ok ? `Together ${String(WEEKS_PER_YEAR)} weeks, as it should be.` : checked.error.message}
      </output>
    </Section>
  );
}

function weeksOf(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
