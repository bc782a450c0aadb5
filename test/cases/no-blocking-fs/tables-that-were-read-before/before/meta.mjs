import { readFile } from 'node:fs/promises';
import xlsx from 'node-xlsx';

export async function sheet(file) {
  return xlsx.parse(file.path); // reports: no-blocking-fs, refuses: no-async-form
}

export async function sheetInMemory(file) {
  return xlsx.parse(file.buffer);
}

export async function sheetReadBefore(name) {
  return xlsx.parse(await readFile(name));
}
