exports.settings = { rounds: 10 };
