module.exports = class Controller {
  constructor(users) {
    this.users = users;
  }

  async show(req, res) {
    res.json(this.users.find(req.params.name));
  }

  ping(req, res) {
    res.send('here');
  }
};
