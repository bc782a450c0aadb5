// As version 5: the promise of a handler is awaited, and its value sent unless something was.
module.exports = () => {
  const routes = new Map();
  return {
    get: (path, handler) => routes.set(path, handler),
    route: ({ url, handler }) => routes.set(url, handler),
    async visit(path) {
      let sent;
      const reply = { send: (body) => (sent ??= body) };
      const returned = await routes.get(path)({ path }, reply);
      console.log(path, (sent ?? returned ?? 'nothing').trim());
    },
  };
};
