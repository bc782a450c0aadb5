// Classes that a module of Node gives instances of without exporting them: how to get at each.
const MAKERS = {
  'node:sqlite#SQLTagStore': ({ DatabaseSync }) => new DatabaseSync(':memory:').createTagStore().constructor,
  'node:sqlite#Session': ({ DatabaseSync }) => new DatabaseSync(':memory:').createSession().constructor,
};

/** The class of that name which the module does not export, or undefined; throws where this Node has none yet. */
export function unexported(module, name, exports) {
  return exports[name] === undefined ? MAKERS[`${module}#${name}`]?.(exports) : undefined;
}
