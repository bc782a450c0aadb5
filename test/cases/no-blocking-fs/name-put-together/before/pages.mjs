import fs from 'node:fs';

export async function page(name) {
  return fs['readFile' + 'Sync'](name, 'utf8'); // reports: no-blocking-fs
}

export async function pageLater(name) {
  return fs.promises['read' + 'File'](name, 'utf8');
}

export async function pageByTemplate(name) {
  return fs[`readFile${'Sync'}`](name, 'utf8'); // reports: no-blocking-fs
}
