#!/usr/bin/env node
import prompts from 'prompts';
import { isFolder } from './valid.js';

const QUESTIONS = [
  { type: 'text', name: 'folder', message: 'Where?', validate: isFolder },
  { type: 'text', name: 'other', message: 'Where?', validate: async (name) => name !== '' && await isFolder(name) },
];

console.log(await prompts(QUESTIONS), await isFolder('.'));
