import { stat } from 'node:fs/promises';
export const isFolder = async (name) => ((await stat(name)).isDirectory() ? true : 'not a folder');
