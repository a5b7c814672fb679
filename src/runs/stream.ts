import type { AppContext } from '../http/answer.ts';
import { toFrame } from '../streams/frame.ts';
import type { Reader } from '../streams/reader.ts';
import { answerEvents } from '../streams/sse.ts';
import type { Run, Step } from './run.ts';
import { viewAnswer, viewRun } from './schema.ts';

type Event = { readonly type: string; readonly status: string; readonly message: string } & Readonly<
  Record<string, unknown>
>;

/** Answers a run as server-sent events while `carryOut` carries it out, which it does whoever listens. */
export function streamRun(
  c: AppContext,
  run: Run,
  carryOut: (report: (step: Step) => void) => Promise<Run>,
): Response {
  return answerEvents(c, async (reader) => {
    const tell = teller(reader, run.id);
    const { agentId, model } = run;
    tell({ type: 'run.started', status: 'running', message: 'The run has begun.', agent_id: agentId, model });
    try {
      tell(
        endOf(
          await carryOut((step) =>
            tell({ type: 'run.step', status: 'running', message: messageOf(step), step }),
          ),
        ),
      );
    } catch (error) {
      console.error({ message: 'the end of a run was not recorded', run: run.id, error: String(error) });
      tell(LOST);
    }
  });
}

/** Answers the end of a run that is over as the only event. */
export function streamEnd(c: AppContext, run: Run): Response {
  const answer = answerEvents(c, async (reader) => teller(reader, run.id)(endOf(run)));
  answer.headers.set('Idempotent-Replayed', 'true');
  return answer;
}

function teller(reader: Reader, runId: string): (event: Event) => void {
  let seq = 0;
  return ({ type, ...data }) => {
    seq += 1;
    reader.send(toFrame({ seq, type, data: { ...data, run_id: runId }, at: Date.now() }));
  };
}

function messageOf(step: Step): string {
  if (step.type === 'model') return 'The model has replied.';
  const ways = { answered: 'has answered', rejected: 'was not called', failed: 'has failed' };
  return `The tool ${step.tool} ${ways[step.outcome]}.`;
}

function endOf(run: Run): Event {
  const message = run.errorMessage ?? 'The agent has answered.';
  if (run.status === 'succeeded')
    return { type: 'run.succeeded', status: 'succeeded', message, ...viewAnswer(run) };
  const { agent_id, model, error, usage, steps, created_at } = viewRun(run);
  return {
    ...{ type: 'run.failed', status: 'failed', message },
    ...{ agent_id, model, error, usage, steps, created_at },
  };
}

const LOST: Event = {
  ...{ type: 'run.failed', status: 'failed', message: 'The end of the run could not be recorded.' },
  error: { code: 'interrupted', message: 'The end of the run could not be recorded.' },
};
