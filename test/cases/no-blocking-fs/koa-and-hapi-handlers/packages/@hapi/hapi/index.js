// As the real one: the result of a handler is awaited.
exports.server = () => {
  const routes = new Map();
  return {
    route: ({ path, handler }) => routes.set(path, handler),
    visit: async (path) => console.log(path, (await routes.get(path)({ path })).trim()),
  };
};
