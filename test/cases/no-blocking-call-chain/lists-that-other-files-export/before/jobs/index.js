module.exports = [require('./sweep'), require('./count')];
