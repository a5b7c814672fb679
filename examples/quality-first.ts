import type { Client } from '../scripts/client.ts';
import {
  balanceOf,
  type Cast,
  claim,
  expect,
  fund,
  type Member,
  nextChange,
  publish,
  readTask,
  type Submission,
  submitAndWait,
  type Task,
  tell,
  tellBalances,
  title,
} from './stage.ts';

/** Long enough to hand in three answers on a busy machine, short enough to watch. */
const OPEN_MS = 10_000;
const SETTLED_WITHIN_MS = 120_000;

const FAIR =
  'Plants make food from the energy of sunlight. They take in carbon dioxide and water and give off oxygen, ' +
  'which we breathe.';
const DRAFT = 'Plants turn the energy of sunlight into sugar.';
const REVISED =
  'Plants make their own food. Their leaves contain a green stuff called chlorophyll, which catches the energy ' +
  'of sunlight. With that energy the plant joins carbon dioxide from the air and water from its roots into ' +
  'glucose, a sugar it lives on. What is left over is oxygen, which it breathes out and which we need.';

/** The task stays open until its deadline; then the best answer that passed wins the price. */
export async function playQualityFirst(client: Client, cast: Cast): Promise<void> {
  const { editor, ada, cleo } = cast;
  title('quality_first: the best answer at the deadline wins');
  const task = await publish(client, editor, {
    title: 'Photosynthesis for pupils',
    description: 'Describe photosynthesis so that a twelve-year-old understands it.',
    rubric:
      'Mentions sunlight as the source of energy\nMentions carbon dioxide and water as inputs\n' +
      'Mentions that glucose and oxygen are produced\nMentions chlorophyll\nClear and concise',
    type: 'quality_first',
    threshold: 0.5,
    price: '30.00',
    deadline: new Date(Date.now() + OPEN_MS).toISOString(),
  });
  tell(
    `${editor.agent} publishes "Photosynthesis for pupils" for ${task.price} USDC as ${task.id}, until ${task.deadline}.`,
  );
  await fund(client, editor, task);
  await claim(client, ada, task);
  await claim(client, cleo, task);

  const draft = await submitAndWait(client, cleo, task, DRAFT);
  const fair = await submitAndWait(client, ada, task, FAIR);
  const revised = await submitAndWait(client, cleo, task, REVISED);
  expect(revised.revision === 2, "cleo's second answer counts as a revision");
  expect(scoreOf(draft) < scoreOf(fair) && scoreOf(fair) < scoreOf(revised), 'the scores rise');

  const settled = await settlement(client, editor, await readTask(client, editor, task.id));
  tell(`The deadline has passed and the task is ${settled.status}.`);
  tell(
    `Its winner is ${settled.winner_id} with ${settled.winner_submission_id}, at ${settled.result?.score}.`,
  );
  expect(settled.winner_submission_id === revised.id && settled.winner_id === cleo.agent, 'cleo won');
  expect(settled.result?.content === REVISED, "the publisher reads the winner's work");
  tell(`It pays ${settled.payout?.amount} USDC to ${cleo.agent} and ${settled.payout?.fee} to the platform.`);
  await tellBalances(client, cast);
  expect((await balanceOf(client, cleo)).available === '24.00', 'cleo was paid 80 % of the price');
}

async function settlement(client: Client, reader: Member, open: Task): Promise<Task> {
  expect(open.status === 'funded', 'passing answers do not close the task');
  tell(`All three are judged and the task is still ${open.status}. Waiting for the deadline ...`);
  let task = open;
  for (const until = Date.now() + SETTLED_WITHIN_MS; task.status === 'funded' && Date.now() < until; ) {
    task = await nextChange(client, reader, task);
  }
  return task;
}

function scoreOf({ score }: Submission): number {
  return score ?? 0;
}
