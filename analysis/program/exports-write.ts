import type { PropertyWrite } from './module.ts';

/** `module.exports = …`, `exports.name = …` */
export const isExportsWrite = ({ object, name }: PropertyWrite): boolean => object.kind === 'exports' || (object.kind === 'global' && object.name === 'module' && name === 'exports');
