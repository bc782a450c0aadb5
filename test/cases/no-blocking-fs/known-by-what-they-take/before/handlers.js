const fs = require('fs');

exports.show = (req, res) => {
  res.end(fs.readFileSync(req.url, 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};

exports.page = async (ctx, next) => {
  ctx.body = fs.readFileSync('page.html', 'utf8'); // reports: no-blocking-fs
  await next();
};

exports.failed = (error, req, res, next) => {
  res.end(fs.readFileSync('500.html', 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};

exports.handler = (event, context, callback) => {
  callback(null, fs.readFileSync(event.path, 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};
