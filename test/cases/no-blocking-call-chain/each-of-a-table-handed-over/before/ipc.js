const { ipcMain } = require('electron');
const fs = require('fs');

const files = {
  'file:read': (event, path) => fs.readFileSync(path, 'utf8'), // refuses: escaped-function
  'file:name': (event, path) => path,
};
const words = { 'word:up': (event, text) => text.toUpperCase(), 'word:down': (event, text) => text.toLowerCase() };

for (const [channel, handle] of Object.entries(files)) ipcMain.handle(channel, handle); // reports: no-blocking-call-chain
for (const [channel, handle] of Object.entries(words)) ipcMain.handle(channel, handle);
for (const name of ['file:name']) ipcMain.handle(name, files[name]);
