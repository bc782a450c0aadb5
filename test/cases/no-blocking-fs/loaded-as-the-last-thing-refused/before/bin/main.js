require('./caught.js');
require('./goes-on.js');
require('./gives.js');
