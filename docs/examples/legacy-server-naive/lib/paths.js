'use strict';

const path = require('path');

const dataDir = process.env.DATA_DIR || path.join(__dirname, '..', 'data');

exports.viewsDir = path.join(__dirname, '..', 'views');
exports.ordersDir = path.join(dataDir, 'orders');
exports.storeFile = path.join(dataDir, 'store.json');
exports.usersFile = path.join(dataDir, 'users.json');
exports.auditFile = path.join(dataDir, 'audit.log');
