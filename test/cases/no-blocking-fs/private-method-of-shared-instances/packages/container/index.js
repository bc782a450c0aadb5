exports.get = (made) => new made();
