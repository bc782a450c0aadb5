import { dialog, ipcMain } from 'electron';
import Store from 'electron-store';

const store = new Store();
const kept = new Map();

ipcMain.on('ask', (event) => {
  event.returnValue = dialog.showMessageBoxSync({ message: 'Sure?' }); // reports: no-blocking-prompt, refuses: no-async-form
});

ipcMain.handle('choose', async () => {
  const { filePaths } = await dialog.showOpenDialog({});
  kept.set('path', filePaths[0]);
  return kept.get('path');
});

ipcMain.handle('theme', (event, theme) => {
  store.set('theme', theme); // reports: no-blocking-fs, refuses: no-async-form
});
