import type { OutboundRules } from '../../http/outbound.ts';
import { type OutboundAnswer, type OutboundLimits, postOutbound } from '../../http/outbound-post.ts';
import type { OfferedTool } from './offer.ts';
import { signedHeaders } from './sign.ts';

/** What a run calls its tools by. */
export type ToolCaller = {
  readonly rules: OutboundRules;
  readonly limits: OutboundLimits;
  /** Of the account whose agent calls: asked for once a tool is called. */
  readonly signingSecret: () => Promise<string>;
  readonly now: () => number;
};

/**
 * Calls a tool, once: a tool may have effects, so that nothing is tried again. `id` is the call's own; a server that is
 * sent the same one twice has been sent it by somebody else.
 */
export async function callTool(
  { tool, endpoint }: OfferedTool,
  call: { readonly id: string; readonly runId: string; readonly agentId: string; readonly input: unknown },
  { rules, limits, signingSecret, now }: ToolCaller,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  const { id, runId, agentId, input } = call;
  const body = JSON.stringify({ tool: tool.name, arguments: input, run_id: runId, agent_id: agentId });
  const headers = signedHeaders(await signingSecret(), id, now(), body);
  return await postOutbound(endpoint, { body, headers }, rules, signal, limits);
}
