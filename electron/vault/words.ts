/** What is said when the vault can't do its work. */
import type { Area } from '../disk';

export const vaultArea: Area = {
  name: 'vault',
  words: {
    'disk-full': 'The safety copy could not be kept because the disk is full. Free some space, then carry on.',
    'read-only':
      'The safety copy could not be kept because Allthrough may not write to its data folder. Ask whoever looks after this computer.',
    'folder-gone': 'The safety copy could not be kept because its folder is gone. Close Allthrough and start it anew.',
    busy: 'The safety copy could not be kept because another program is holding its file. Close that program, then carry on.',
    'name-too-long':
      'The safety copy could not be kept because the path of the data folder is too long. Ask whoever looks after this computer.',
    'disk-failed':
      'The safety copy could not be kept because the disk reported an error. Save the plan as a file in another place.',
  },
};
