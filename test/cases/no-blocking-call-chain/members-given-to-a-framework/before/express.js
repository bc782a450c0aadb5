const express = require('express');
const fs = require('fs');

const app = express();
app.locals.load = (name) => fs.readFileSync(name, 'utf8'); // refuses: escaped-function
app.get('/', (req, res) => res.send(req.app.locals.load('home'))); // reports: no-blocking-call-chain
app.get('/b', (req, res) => res.send(req.app.load('home') + res.load('home')));
