export * from './load.mjs';
export const fallback = 'en';
