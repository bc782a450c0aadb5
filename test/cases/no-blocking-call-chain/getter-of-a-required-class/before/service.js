const Base = require('./base');

class Service extends Base {}

const service = new Service();

exports.show = async () => service.settings; // reports: no-blocking-call-chain
exports.lines = async () => [...service]; // reports: no-blocking-call-chain
