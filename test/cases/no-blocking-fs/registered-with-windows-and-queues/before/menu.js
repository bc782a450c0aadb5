const fs = require('node:fs');
const { Menu } = require('electron');

const list = { click: () => fs.readFileSync('list.txt', 'utf8') }; // refuses: escaped-function

const menu = Menu.buildFromTemplate([
  {
    label: 'List',
    submenu: [
      { label: 'Clear', click: () => fs.writeFileSync('list.txt', '') }, // reports: no-blocking-fs, refuses: escaped-function
      {
        label: 'Save',
        click() {
          fs.writeFileSync('list.txt', list.click()); // reports: no-blocking-fs, reports: no-blocking-call-chain, refuses: escaped-function
        },
      },
    ],
  },
]);

module.exports = menu;
