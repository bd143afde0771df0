// Follow one child: the plan as they meet it. Rules: SPEC.md.
export { type Passage, passages } from './gates';
export type { Meeting, Responsible } from './meetings';
export { followedInWords, pageTitle, spanInWords } from './page-words';
export { type WalkPage, walkPages } from './pages';
export { anyChild, anyWay, type Followed, gatesOf, type Profile, profileInWords, type WalkGate } from './profile';
export { readChild, weekOfCohortOn } from './start';
export { spansOf, stepAt, steps, type WalkStep, walkAt } from './steps';
export { gapsInWords, meetsInWords, passageInWords, phaseOfStep, responsibleInWords, stepInWords } from './words';
