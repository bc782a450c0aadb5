import type { Module, PropertyWrite } from './module.ts';
import { oncePer } from './once-per.ts';

/** `module.exports = …`, `exports.name = …` */
export const isExportsWrite = ({ object, name }: PropertyWrite): boolean => object.kind === 'exports' || (object.kind === 'global' && object.name === 'module' && name === 'exports');

/** Does a file give what it exports by assigning it? One that imports by declarations may, where a compiler makes CommonJS of it. */
export const assignsExports = oncePer((module: Module): boolean => module.syntax === 'commonjs' || module.writes.some(isExportsWrite));
