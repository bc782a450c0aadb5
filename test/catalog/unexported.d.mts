export function unexported(module: string, name: string, exports: Record<string, unknown>): unknown;
