/** What we use of `docx/layout`; see docx.d.ts beside it. */
import type { PageNumberEstimator } from './docx';

export function estimatePageNumbersWith(options: { readonly guess: boolean }): PageNumberEstimator;
