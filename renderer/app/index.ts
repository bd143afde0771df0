export { App } from './App';
export { startApp } from './start-app';
