export class Job {
  async run(input) {
    await this.prepare();
    this.execute(input);
  }

  async prepare() {}
}
