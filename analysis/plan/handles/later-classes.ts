import { entriesByModule } from '../../../catalog/index.ts';
import type { Program } from '../../program/program.ts';
import type { Task } from '../executor/task.ts';
import type { LaterClass } from './connection-types.ts';

/** What the catalogue says of methods with type parameters, of the classes that are opened. */
export function laterClasses({ modules }: Program, tasks: readonly Task[]): LaterClass[] {
  const classes = tasks.flatMap(({ source, body }): [string, LaterClass][] => {
    const entries = body.how === 'api' ? [...entriesByModule(body.specifier).values()].flat() : [];
    const instance = entries.find(({ handle, typed }) => handle === 'opens' && typed !== undefined)?.typed;
    if (body.how !== 'api' || instance === undefined) return [];
    const signatures = entries.flatMap(({ handle, typed, path }): [string, string][] => (handle === 'asks' && typed !== undefined ? [[path.slice(path.lastIndexOf('.') + 1), named(typed, body.local)]] : []));
    const isEquals = modules.get(source)?.imports.some(({ specifier, how }) => specifier === body.specifier && how === 'import-equals');
    const brought = isEquals === true ? `import type ${body.local} = require('${body.specifier}');` : `import type ${body.imported === '*' ? `* as ${body.local}` : body.local} from '${body.specifier}';`;
    return [[body.specifier, { brought, instance: named(instance, body.local), signatures: new Map(signatures) }]];
  });
  return [...new Map(classes).values()];
}

const named = (type: string, local: string): string => type.replaceAll('$', local);
