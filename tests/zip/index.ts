export { textOfXml } from './plain-xml';
export { readZip } from './read-zip';
