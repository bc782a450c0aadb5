import { statSync } from 'node:fs';
export const isFolder = (name) => (statSync(name).isDirectory() ? true : 'not a folder');
