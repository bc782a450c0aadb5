import bcrypt from 'bcrypt';
import cron from 'node-cron';
import multer from 'multer';
import { mkdirSync } from 'node:fs';
import passport from 'passport';
import { Strategy } from 'passport-local';

passport.use(new Strategy((user, password, done) => {
  done(null, bcrypt.compareSync(password, user.hash)); // reports: no-blocking-cpu
}));

cron.schedule('0 * * * *', () => {
  bcrypt.hashSync('x', 12); // reports: no-blocking-cpu
});

export const storage = multer.diskStorage({
  destination(request, file, done) {
    mkdirSync('uploads', { recursive: true }); // reports: no-blocking-fs
    done(null, 'uploads');
  },
});
