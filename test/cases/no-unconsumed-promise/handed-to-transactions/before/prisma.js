import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function transfer(from, to) {
  await prisma.$transaction(async (tx) => {
    tx.account.update({ where: { id: from } }); // reports: no-unconsumed-promise
    await tx.account.update({ where: { id: to } });
  });
}

export const own = (run) => run(prisma);
own(async (tx) => {
  tx.account.update({});
});
