import Koa from 'koa';

const app = new Koa();

app.use(async (ctx, next) => {
  next(); // reports: no-unconsumed-promise
  ctx.set('x-served', 'yes');
});

app.use(async (ctx, next) => {
  await next();
});

app.use((ctx, next) => next());

app.use(async (ctx, next) => {
  [1].forEach(() => ctx.set('x-next', typeof next));
  return next();
});
