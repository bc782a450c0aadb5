const { app, ipcMain, BrowserWindow } = require('electron');
const vscode = require('vscode');
const fs = require('fs');
const { readFile } = require('fs/promises');

ipcMain.handle('read', async (_event, file) => await readFile(file, 'utf8'));

app.on('will-quit', () => fs.writeFileSync('state', 'x')); // skips: sync-is-right
app.on('before-quit', () => fs.writeFileSync('state', 'y')); // skips: sync-is-right

async function createWindow() {
  const bounds = JSON.parse(await readFile('bounds.json', 'utf8'));
  await new BrowserWindow(bounds).loadFile('index.html');
}
app.whenReady().then(createWindow);

vscode.workspace.onDidSaveTextDocument((document) => {
  fs.writeFileSync('copy', document.getText()); // reports: no-blocking-fs, refuses: external-callback
});
