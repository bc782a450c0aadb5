exports.hash = async (password) => require('bcryptjs').hashSync(password, 12); // reports: no-blocking-cpu, refuses: executor-capture
