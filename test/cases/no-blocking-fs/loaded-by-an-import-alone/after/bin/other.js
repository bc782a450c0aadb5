import('../lib/other.js').catch((error) => console.log(error.code));
