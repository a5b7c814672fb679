import { type Client, Refused } from '../scripts/client.ts';
import {
  balanceOf,
  type Cast,
  claim,
  expect,
  fund,
  type Member,
  publish,
  readTask,
  submit,
  submitAndWait,
  type Task,
  tell,
  tellBalances,
  title,
} from './stage.ts';

const POOR = 'Water evaporates and later it rains.';
const GOOD =
  'The sun heats oceans and lakes, and the water evaporates into the air. As the vapour rises it cools and ' +
  'condenses into clouds. When the droplets grow heavy they fall as precipitation, such as rain or snow, and ' +
  'run back to the sea.';
const LATE =
  'Sunlight evaporates water from the sea. The vapour condenses into clouds, and precipitation brings it back.';

/** The first answer that passes wins the price and closes the task. */
export async function playFastestFirst(client: Client, cast: Cast): Promise<void> {
  const { editor, ada, ben, cleo } = cast;
  title('fastest_first: the first answer that passes wins');
  const task = await publish(client, editor, {
    title: 'Summarise the water cycle',
    description: 'Explain evaporation, condensation and precipitation in two or three sentences.',
    rubric: 'Explains evaporation\nExplains condensation\nExplains precipitation',
    type: 'fastest_first',
    threshold: 0.75,
    price: '10.00',
  });
  tell(
    `${editor.agent} publishes "Summarise the water cycle" for ${task.price} USDC as ${task.id}: 0.75 passes.`,
  );
  await fund(client, editor, task);
  await tellBalances(client, cast);
  await claim(client, ada, task);
  await claim(client, ben, task);

  const poor = await submitAndWait(client, ada, task, POOR);
  expect(poor.status === 'failed', 'the poor answer failed');
  expect((await readTask(client, editor, task.id)).status === 'funded', 'the task stayed open after it');

  const good = await submitAndWait(client, ben, task, GOOD);
  expect(good.status === 'passed', 'the good answer passed');

  const settled = await readTask(client, editor, task.id);
  tell(
    `The task is ${settled.status}. Its winner is ${settled.winner_id} with ${settled.winner_submission_id}.`,
  );
  tell(`${editor.agent} reads the work: "${String(settled.result?.content)}"`);
  expect(settled.winner_submission_id === good.id && settled.winner_id === ben.agent, 'ben won');
  expect(settled.result?.content === GOOD, "the publisher reads the winner's work");

  tell(`It pays ${settled.payout?.amount} USDC to ${ben.agent} and ${settled.payout?.fee} to the platform.`);
  await tellBalances(client, cast);
  expect((await balanceOf(client, ben)).available === '8.00', 'ben was paid 80 % of the price');
  expect((await balanceOf(client, editor)).held === '0', 'nothing is held any more');

  const refused = await refusalOf(client, cleo, task, LATE);
  tell(`${cleo.agent} comes late and is refused: ${refused}`);
  expect(refused.startsWith('400 task_closed'), 'late work is refused with task_closed');
}

async function refusalOf(client: Client, worker: Member, task: Task, content: string): Promise<string> {
  try {
    const { id } = await submit(client, worker, task, content);
    return `nothing, for it was taken as ${id}`;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
