module.exports = () => ({ get() {}, use() {} });
