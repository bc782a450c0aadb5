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

function keep(path, read) {
  kept.set(path, read());
}

module.exports = { keep, register, route, router };
