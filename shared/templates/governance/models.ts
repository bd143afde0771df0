/** Four ways to govern a trust, to argue about. */
import type { Model, ModelId } from '#shared/plan';

export type StarterModel = 'committees' | 'councils' | 'clusters' | 'earned';

export const starterModels: readonly (Model & { readonly id: ModelId })[] = [
  modelOf(
    'committees',
    'Committees and local governing bodies',
    'The board works through committees. Each school has a local governing body with decisions of its own.',
  ),
  modelOf(
    'councils',
    'Academy councils',
    'The board decides and the executive runs. Each school has a council that advises, and speaks for families.',
  ),
  modelOf(
    'clusters',
    'Cluster committees',
    'Three to five neighbouring schools share a committee with decisions of its own. Fewer meetings, more to learn.',
  ),
  modelOf(
    'earned',
    'Earned autonomy',
    'What a school’s local board decides grows with how well the school is doing, by tests that everybody knows.',
  ),
];

function modelOf(id: StarterModel, name: string, note: string): Model {
  return { id: id as string as ModelId, name, note };
}
