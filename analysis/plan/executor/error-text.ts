/**
 * Functions of a written module that carry an error from thread to thread. Structured cloning keeps message, stack and cause of the
 * language's own errors, and nothing but the enumerable properties of what another class made.
 */
export function errorText(typed: (annotation: string) => string): string {
  return `// Of an error, only message, stack and cause are copied; of one that no class of the language made, not even those.
function failureOf(error${typed(': unknown')})${typed(': Failure')} {
  const own = Object.fromEntries(Object.entries(Object(error)).filter(([, value]) => typeof value !== 'function'));
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack, own } : { own };
}

function restored(error${typed(': unknown')}, { name, message, stack, own }${typed(': Failure')})${typed(': unknown')} {
  if (name === undefined) return error;
  const same = error instanceof Error ? error : Object.assign(new Error(message), { stack });
  return Object.defineProperty(Object.assign(same, own), 'name', { value: name, configurable: true, writable: true });
}`;
}

export const FAILURE_TYPE = 'type Failure = { readonly name?: string; readonly message?: string; readonly stack?: string | undefined; readonly own: object };';
