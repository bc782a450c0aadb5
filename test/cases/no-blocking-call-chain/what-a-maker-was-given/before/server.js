const express = require('express');
const { Users, Moved, createUsers } = require('./users');
const { Folder, Memory, createFolder } = require('./stores');
const Controller = require('./controller');

const users = new Users(new Folder('users'), new Memory());
const known = new Users(new Memory(), new Memory());
const moved = new Moved(new Folder('users'));
const made = createUsers({ store: createFolder('users'), parse: JSON.parse });
const controller = new Controller(users);
const app = express();

app.get('/users', async (req, res) => res.json(users.find('all'))); // reports: no-blocking-call-chain
app.get('/told', async (req, res) => res.json(users.tell('all')));
app.get('/known', async (req, res) => res.json(known.find('all')));
app.get('/moved', async (req, res) => res.json(moved.find('all')));
app.get('/made', async (req, res) => res.json(made.find('all'))); // reports: no-blocking-call-chain
app.get('/none', async (req, res) => res.json(made.none()));
app.get('/:name', controller.show.bind(controller)); // reports: no-blocking-call-chain
app.get('/ping', controller.ping.bind(controller));
app.get('/again', (req, res) => controller.show(req, res)); // reports: no-blocking-call-chain
app.listen(3000);
