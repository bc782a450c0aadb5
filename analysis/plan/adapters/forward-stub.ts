import type { Adapter, AdapterRequest } from './adapter.ts';
import { annotator } from './annotate.ts';

/** Written into a test: its doubles of a synchronous function are called by those who call the asynchronous one, with the same arguments. */
export const forwardStub: Adapter = {
  name: 'forwardStub',
  needs: [],
  uses: [],
  text: (request) => forwarding(request, {
    comment: '// While something else stands in the place of a synchronous function, the asynchronous one gives what that gives.',
    params: ['name', 'promiseName'],
    held: 'object[name]',
    form: 'promises[promiseName]',
    body: (call) => `return object[name]${call}(...args);`,
  }),
};

/** For `existsSync`, where `access` fails instead of giving false. */
export const forwardExists: Adapter = {
  name: 'forwardExists',
  needs: [],
  uses: [],
  text: (request) => forwarding(request, {
    comment: '// While something else stands in the place of existsSync, access fails where that says no.',
    params: [],
    held: 'object.existsSync',
    form: 'promises.access',
    body: (call) => `if (!object.existsSync${call}(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });`,
  }),
};

/** Written into a test that sets a module's variable to a double of `fs`: what that has synchronously it has as a promise, too. */
export const withPromises: Adapter = {
  name: 'withPromises',
  needs: [],
  uses: [],
  text: ({ name }) => `// Gives a double of fs the asynchronous forms of what it has, which give what that gives.
function ${name}(double) {
  if (double.promises) return double;
  const promises = {};
  for (const key in double) {
    if (key.endsWith('Sync')) promises[key.slice(0, -'Sync'.length)] = async (...args) => double[key](...args);
  }
  if (double.existsSync) {
    promises.access = async (...args) => {
      if (!double.existsSync(...args)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    };
  }
  return Object.defineProperty(double, 'promises', { value: promises });
}`,
};

interface Parts {
  readonly comment: string;
  readonly params: readonly ('name' | 'promiseName')[];
  readonly held: string;
  readonly form: string;
  /** `call` stands before the parentheses of a call. */
  readonly body: (call: '' | '?.') => string;
}

function forwarding({ name, typescript }: AdapterRequest, { comment, params, held, form, body }: Parts): string {
  const typed = annotator(typescript);
  const [own, promise] = params.map((param) => `${param}${typed(': string')}`);
  const list = [typescript ? 'owner: object' : 'object', own, typescript ? 'asyncOwner: object' : 'promises', promise].filter((param) => param !== undefined).join(', ');
  const functions = 'Record<string, ((...args: unknown[]) => unknown) | undefined>';
  const casts = typescript ? `\n  const object = owner as ${functions};\n  const promises = asyncOwner as ${functions};` : '';
  return `${comment}
function ${name}(${list})${typed(': void')} {${casts}
  const real = ${held};
  const realForm = ${form};
  ${form} = async (...args${typed(': unknown[]')}) => {
    if (${held} === real) return realForm${typed('?')}.apply(promises, args);
    ${body(typescript ? '?.' : '')}
  };
}`;
}
