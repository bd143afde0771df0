// Questions for the room, and what becomes of an answer.
export { answerOf, placeOf } from './answer-of';
export { answersTo } from './answers-to';
export { longView } from './long-view';
export type { Prompt } from './prompt';
