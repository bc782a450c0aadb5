const bcrypt = require('bcryptjs');

exports.isMember = async (password, hash) => bcrypt.compareSync(password, hash); // reports: no-blocking-cpu
