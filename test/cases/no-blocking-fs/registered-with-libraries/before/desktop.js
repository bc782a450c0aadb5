const { app, ipcMain, BrowserWindow } = require('electron');
const vscode = require('vscode');
const fs = require('fs');

ipcMain.handle('read', (_event, file) => fs.readFileSync(file, 'utf8')); // reports: no-blocking-fs

app.on('will-quit', () => fs.writeFileSync('state', 'x')); // skips: sync-is-right
app.on('before-quit', () => fs.writeFileSync('state', 'y')); // skips: sync-is-right

async function createWindow() {
  const bounds = JSON.parse(fs.readFileSync('bounds.json', 'utf8')); // reports: no-blocking-fs
  await new BrowserWindow(bounds).loadFile('index.html');
}
app.whenReady().then(createWindow);

vscode.workspace.onDidSaveTextDocument((document) => {
  fs.writeFileSync('copy', document.getText()); // reports: no-blocking-fs, refuses: external-callback
});
