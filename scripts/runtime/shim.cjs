// Runs the folder given as first argument, as Electron's own default app does; the runtime out of the npm registry
// has no default app. Copied into its resources/app, so it may use nothing but Electron and Node.

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Say which folder to run: electron FOLDER');
  process.exit(2);
}
const appPath = path.resolve(folder);
const { main, name, productName, version } = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8'));

process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setDesktopName(`${app.getName()}.desktop`);
app.setAppPath(appPath);
require(path.join(appPath, main));
