/** By package and version: what is called of it. */
export const samples: Readonly<Record<string, readonly unknown[]>>;
