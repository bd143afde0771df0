/**
 * The bar of tone at a card's left edge can be cut in several ways, so that values can be told apart without seeing
 * colours: in print, on a bad projector, by everybody. Screen and exports cut it with the same numbers.
 */

export const stripes = ['whole', 'halves', 'dots', 'thirds', 'low', 'dashes', 'high', 'long-short', 'ends'] as const;
export type Stripe = (typeof stripes)[number];

/** Where a bar is left open, from its top, in scene units. */
export type StripeGap = { readonly from: number; readonly to: number };

/** The gaps of a bar of this height, from top to bottom. A bar always begins and ends with its tone. */
export function stripeGaps(stripe: Stripe, height: number): readonly StripeGap[] {
  switch (stripe) {
    case 'whole':
      return [];
    case 'halves':
      return parts(height, [0.38, 0.62]);
    case 'thirds':
      return parts(height, [0.24, 0.38], [0.62, 0.76]);
    case 'low':
      return parts(height, [0.16, 0.5]);
    case 'high':
      return parts(height, [0.5, 0.84]);
    case 'long-short':
      return parts(height, [0.5, 0.62], [0.74, 0.86]);
    case 'ends':
      return parts(height, [0.2, 0.8]);
    case 'dots':
      return repeated(height, 2, 2);
    case 'dashes':
      return repeated(height, 5, 3);
  }
}

function parts(height: number, ...gaps: readonly (readonly [number, number])[]): readonly StripeGap[] {
  return gaps.map(([from, to]) => ({ from: from * height, to: to * height }));
}

/** As many gaps as fit between marks that are at least `mark` high. */
function repeated(height: number, mark: number, gap: number): readonly StripeGap[] {
  const count = Math.max(1, Math.floor((height - mark) / (mark + gap)));
  const step = (height + gap) / (count + 1);
  return Array.from({ length: count }, (_, index) => ({ from: (index + 1) * step - gap, to: (index + 1) * step }));
}
