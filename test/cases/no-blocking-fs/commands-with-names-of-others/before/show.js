export class Show {
  async run() {
    console.log('nothing to show');
  }
}
