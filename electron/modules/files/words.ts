/** What is said when a file of the user's can't be read or written. */
import type { Area } from '../../disk';

export const writingFile: Area = {
  name: 'file',
  words: {
    'disk-full': 'The disk is full, so nothing was written. Free some space, or save in another place.',
    'read-only': 'You may not write there: the file or folder is read-only. Save in another place.',
    'folder-gone': 'The folder is no longer there; a memory stick may have been taken out. Save in another place.',
    busy: 'The file is open in another program. Close it there, then save again.',
    'name-too-long': 'The name of the file is too long. Save it under a shorter name.',
    'disk-failed': 'The disk reported an error, so nothing was written. Save in another place.',
  },
};

export const readingFile: Area = {
  name: 'file',
  words: {
    'disk-full': 'The disk is full. Free some space, then open the file again.',
    'read-only': 'You may not read this file. Ask whoever gave it to you, or copy it to another place first.',
    'folder-gone': 'The file is no longer there; it may have been moved, or a memory stick taken out.',
    busy: 'The file is open in another program. Close it there, then open it again.',
    'name-too-long': 'The name of the file is too long. Rename it, then open it again.',
    'disk-failed': 'The disk reported an error while the file was read. Copy it to another place, then open it there.',
  },
};
