// A plain window with one page, in the place and size of the app's: `blank.html` or `raw-canvas.html`, as BENCH_PAGE says.

const path = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.BENCH_USER_DATA);
app.once('ready', () => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { spellcheck: false } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, process.env.BENCH_PAGE));
});
app.on('window-all-closed', () => app.quit());
