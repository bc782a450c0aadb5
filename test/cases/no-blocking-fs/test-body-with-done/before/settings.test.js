const assert = require('assert');
const fs = require('fs');

describe('settings', function () {
  before((done) => {
    fs.writeFileSync('settings.json', '{}');
    done();
  });

  it('are an object', function (done) {
    this.timeout(500);
    const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
    assert.deepEqual(settings, {});

    // nothing else to do
    done();
  });

  it('are small', done => {
    assert.ok(fs.statSync('settings.json').size < 10);
    done()
  });

  it('are read later', (done) => {
    setTimeout(() => {
      assert.equal(fs.readFileSync('settings.json', 'utf8'), '{}'); // refuses: external-callback
      done();
    }, 1);
  });

  it('are read at once, and then later', (done) => {
    const text = fs.readFileSync('settings.json', 'utf8');
    fs.readFile('settings.json', 'utf8', (error, again) => {
      assert.equal(again, text);
      done(error);
    });
  });

  it('have no colour', (done) => {
    const { colour } = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
    done(colour);
  });

  after((done) => {
    fs.rmSync('settings.json');
    done();
    assert.ok(true);
  });
});
