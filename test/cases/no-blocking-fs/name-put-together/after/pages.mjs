import fs from 'node:fs';

export async function page(name) {
  return await fs.promises.readFile(name, 'utf8');
}

export async function pageLater(name) {
  return fs.promises['read' + 'File'](name, 'utf8');
}

export async function pageByTemplate(name) {
  return await fs.promises.readFile(name, 'utf8');
}
