#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs';
import inquirer from 'inquirer';
import prompts from 'prompts';

const isFolder = (name) => (statSync(name).isDirectory() ? true : 'not a folder');

const answers = await prompts([
  { type: () => (existsSync('src') ? null : 'text'), name: 'folder', message: 'Where?', validate: isFolder },
  { type: 'text', name: 'name', message: 'What?', initial: () => readdirSync('.').length },
]);

await inquirer.prompt({
  name: 'file',
  message: 'Which?',
  validate: (name) => existsSync(name),
  filter: (name) => statSync(name).size, // refuses: escaped-function
});

console.log(answers);
