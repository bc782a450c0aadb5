// As version 5: a rejection goes to next, as a throw does.
module.exports = () => {
  const routes = new Map();
  return {
    get: (path, handler) => routes.set(path, handler),
    async visit(path) {
      const next = (error) => console.log(path, 'failed with', error.code);
      const send = (body) => console.log(path, 'sent', body.trim());
      try {
        await routes.get(path)({ path }, { send }, next);
      } catch (error) {
        next(error);
      }
    },
  };
};
