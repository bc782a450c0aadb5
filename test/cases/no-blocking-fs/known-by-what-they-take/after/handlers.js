const fs = require('fs');
const { readFile } = require('fs/promises');

exports.show = (req, res) => {
  res.end(fs.readFileSync(req.url, 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};

exports.page = async (ctx, next) => {
  ctx.body = await readFile('page.html', 'utf8');
  await next();
};

exports.failed = (error, req, res, next) => {
  res.end(fs.readFileSync('500.html', 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};

exports.handler = (event, context, callback) => {
  callback(null, fs.readFileSync(event.path, 'utf8')); // reports: no-blocking-fs, refuses: unknown-caller
};
