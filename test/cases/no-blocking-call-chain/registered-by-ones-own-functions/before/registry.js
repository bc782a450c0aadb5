const express = require('express');

const router = express.Router();
const kept = new Map();

function register(method, path, handler) {
  wrapped(method, path, [], handler);
}

function wrapped(method, path, middleware, handler) {
  router[method](path, ...middleware, (req, res, next) => {
    const run = () => handler(req);
    try {
      res.json(run());
    } catch (error) {
      next(error);
    }
  });
}

function route(path, answer) {
  router.get(path, answer);
}

const add = (method, middleware, path, handler) => wrapped(method, path, middleware, handler);

function shown({ path, show, method = 'get' }) {
  router[method](path, (req, res) => res.json(show(req)));
}

function keep(path, read) {
  kept.set(path, read());
}

module.exports = { add, keep, register, route, router, shown };
