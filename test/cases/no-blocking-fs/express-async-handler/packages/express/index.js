const http = require('http');

module.exports = () => {
  const routes = new Map();
  return {
    get: (path, handler) => routes.set(path, handler),
    listen: (port, done) => {
      const server = http.createServer((req, res) => {
        res.send = (body) => res.end(body);
        routes.get(req.url)(req, res);
      });
      return server.listen(port, done);
    },
  };
};
