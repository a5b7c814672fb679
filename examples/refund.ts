import type { Client } from '../scripts/client.ts';
import {
  balanceOf,
  type Cast,
  cancel,
  expect,
  fund,
  publish,
  tell,
  tellBalances,
  tellSolvency,
  title,
} from './stage.ts';

/** A task that is called off gives its price back, and at the end no cent is missing. */
export async function playRefund(client: Client, cast: Cast): Promise<void> {
  const { editor } = cast;
  title('A task that is called off gives its price back');
  const task = await publish(client, editor, {
    title: 'Draw the carbon cycle',
    description: 'Draw the carbon cycle as a diagram in text.',
    price: '20.00',
  });
  tell(`${editor.agent} publishes "Draw the carbon cycle" for ${task.price} USDC as ${task.id}.`);
  const before = await balanceOf(client, editor);
  await fund(client, editor, task);
  await tellBalances(client, { editor });

  const cancelled = await cancel(client, editor, task);
  tell(`Nobody comes. ${editor.agent} calls it off, and it is ${cancelled.status}:`);
  tell(`${cancelled.refund?.amount} USDC have gone back.`);
  await tellBalances(client, { editor });
  expect(cancelled.refund?.amount === '20.00', 'the whole price went back');
  expect((await balanceOf(client, editor)).available === before.available, 'the balance is what it was');

  title('And at the end, no cent is missing');
  await tellBalances(client, cast);
  await tellSolvency(client);
}
