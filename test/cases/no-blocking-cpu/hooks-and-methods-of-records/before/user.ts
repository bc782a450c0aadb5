import bcrypt from 'bcrypt';
import { BeforeInsert, BeforeUpdate, Column, Entity } from 'typeorm';

@Entity()
export class User {
  @Column()
  password = '';

  @BeforeInsert()
  @BeforeUpdate()
  hashPassword() {
    this.password = bcrypt.hashSync(this.password, 10); // reports: no-blocking-cpu, refuses: unknown-caller
  }

  matches(password: string) {
    return bcrypt.compareSync(password, this.password); // refuses: unknown-caller
  }
}
