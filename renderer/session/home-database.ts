/** The app's one database. Its name is part of where the data lives and never changes. */
import { Database } from '#renderer/storage';

export const db = new Database();
