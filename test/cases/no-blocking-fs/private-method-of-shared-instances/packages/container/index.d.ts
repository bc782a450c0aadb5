export function get<T>(made: new () => T): T;
