exports.insert = (row) => ({ then: (done) => done(console.log('inserted', row)) });
