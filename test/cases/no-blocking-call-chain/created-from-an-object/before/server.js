var fs = require('fs');
var http = require('http');

var methods = {
  path: function (key) { return this.folder + '/' + key; },
  read: function (key) { return fs.readFileSync(this.path(key)); }, // refuses: escaped-function
};

function createCache(folder) {
  var cache = Object.create(methods);
  cache.folder = folder;
  return cache;
}

var cache = createCache('pages');
var nothing = Object.create(null);

http.createServer(function (request, response) {
  response.end(cache.read(request.url)); // reports: no-blocking-call-chain
  nothing.read(request.url);
}).listen(8080);
