try {
  require('../lib/caught.js');
} catch (error) {
  console.log(error.code);
}
