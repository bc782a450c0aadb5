import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';

/** Replace a module for all who load it, as the code writes them. */
export const REPLACES_MODULE = /(?:^|\.)(?:jest\.(?:mock|doMock|setMock|unstable_mockModule)|vi(?:test)?\.(?:mock|doMock)|td\.(?:replace|replaceEsm)|mock\.module|mockery\.registerMock|quibble(?:\.esm)?|importMock)$/;

/** `vi.mock('fs', () => ({ … }))`: what the function gives has to have the shape of the module that it stands for. */
export function isModuleDouble(module: Module, { use }: Fn): boolean {
  return use.how === 'argument' && use.index > 0 && REPLACES_MODULE.test(module.calls[use.call]?.calleeText ?? '');
}
