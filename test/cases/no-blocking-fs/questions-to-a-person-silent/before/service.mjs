import { select } from '@inquirer/prompts';
import express from 'express';
import { readFileSync } from 'node:fs';

const app = express();
const theme = await select({ message: 'Theme?', choices: ['light', 'dark'] });

app.get('/', (request, response) => {
  response.send(readFileSync(`${theme}.html`, 'utf8')); // reports: no-blocking-fs
});

export async function page(name) {
  return readFileSync(`${name}.html`, 'utf8'); // reports: no-blocking-fs
}
