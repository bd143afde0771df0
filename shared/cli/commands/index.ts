export { cliCommands } from './catalogue';
