import type { Module } from './module.ts';

/** TypeScript itself, not a file of declarations. */
export const isTypeScript = ({ language }: Pick<Module, 'language'>): boolean => language === 'ts' || language === 'tsx';
