// As version 4: what a handler throws goes to next, what it returns is dropped.
module.exports = () => {
  const routes = new Map();
  return {
    get: (path, handler) => routes.set(path, handler),
    visit(path) {
      const next = (error) => console.log(path, 'failed with', error.code);
      const send = (body) => console.log(path, 'sent', body.trim());
      try {
        routes.get(path)({ path }, { send }, next);
      } catch (error) {
        next(error);
      }
    },
  };
};
