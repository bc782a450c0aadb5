const express = require('express');
const { Posts } = require('./posts');
const makePage = require('./page');
const users = require('./users');

const app = express();
const posts = new Posts('posts');

app.get('/users', users.list);
app.get('/users/count', users.count);
app.get('/users/later', users.later);
app.get('/posts/:id', users.authenticate, posts.show.bind(posts)); // reports: no-blocking-call-chain
app.use([users.authenticate, makePage('about.html')]);
app.listen(3000);
