export function listen(bot, answer) {
  bot.on('message', async (message) => {
    await answer(message);
  });
}
