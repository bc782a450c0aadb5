import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';

export const read = promisify(fs.readFile); // reports: prefer-promise-api
export const run = promisify(execFile);


export function sizeOf(file) {
  return new Promise((resolve, reject) => {
    fs.stat(file, (error, stats) => (error ? reject(error) : resolve(stats.size))); // reports: prefer-promise-api
  });
}

export async function clean(file, report) {
  fs.unlink(file, (error) => report(error)); // reports: prefer-promise-api
}

export function cleanLater(file, report) {
  fs.unlink(file, (error) => report(error));
}
