require('../lib/gives.js');
