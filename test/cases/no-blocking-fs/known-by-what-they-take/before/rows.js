const fs = require('fs');
const { query } = require('some-database');

exports.export = (done) => {
  query('select * from t', (err, rows) => {
    fs.writeFileSync('t.json', JSON.stringify(rows)); // reports: no-blocking-fs, refuses: external-callback
    done();
  });
};

exports.plain = (done) => {
  query('select * from t', (rows) => {
    fs.writeFileSync('t.json', JSON.stringify(rows)); // refuses: external-callback
    done();
  });
};
