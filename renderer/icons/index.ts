/** How every icon is drawn. Home has its few in `ui`: the others come with what is loaded after it. */
export { allIcons } from './icon-table';
