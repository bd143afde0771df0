/** Which items of a plan answer a prompt: told by their tags, which are saved with them and which a person can give too. */
import type { Item, Plan } from '#shared/plan';
import type { Prompt } from './prompt';

/** On every answer, so that a plan can show what came of a deck. */
const DECK_TAG = 'long view';

/** The two tags of an answer: the deck’s, and the prompt’s, which comes from its id so that its words may be bettered. */
export function tagsOf({ id }: Prompt): readonly string[] {
  return [DECK_TAG, id.replaceAll('-', ' ')];
}

/** The items that carry both tags, in the order in which they were added. */
export function answersTo(prompt: Prompt, plan: Plan): readonly Item[] {
  const asked = tagsOf(prompt);
  return [...plan.items.values()]
    .filter(({ tags }) => asked.every((tag) => tags.some((given) => given.toLowerCase() === tag)))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

/** A code ends in the number that its item was given, as in “J-214”. */
function numberOf({ code }: Item): number {
  return Number(/\d+$/.exec(code)?.[0] ?? 0);
}
