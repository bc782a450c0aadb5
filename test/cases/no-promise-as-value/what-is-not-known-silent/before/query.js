async function rows() {
  return [];
}

exports.list = async (db, rows, load) => {
  const query = db.select('name').from('users');
  if (load()) return query.limit(3);
  return rows().length;
};

exports.types = () => [typeof rows(), rows() instanceof Promise];
