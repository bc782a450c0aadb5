#!/usr/bin/env node
import { statSync } from 'node:fs';
import { stat, access, readdir } from 'node:fs/promises';
import inquirer from 'inquirer';
import prompts from 'prompts';

function exists(path) {
  return access(path).then(() => true, () => false);
}

const isFolder = async (name) => ((await stat(name)).isDirectory() ? true : 'not a folder');

const answers = await prompts([
  { type: async () => (await exists('src') ? null : 'text'), name: 'folder', message: 'Where?', validate: isFolder },
  { type: 'text', name: 'name', message: 'What?', initial: async () => (await readdir('.')).length },
]);

await inquirer.prompt({
  name: 'file',
  message: 'Which?',
  validate: async (name) => await exists(name),
  filter: (name) => statSync(name).size, // refuses: escaped-function
});

console.log(answers);
