import type { AgentFields } from '../agents/agent.ts';
import type { Tool } from '../tools/tool.ts';

/** An agent and a tool as a run sees them. */
export type RunAgent = Pick<AgentFields, 'name' | 'role' | 'description' | 'instructions'>;
export type RunTool = Pick<Tool, 'name' | 'description' | 'inputSchema' | 'endpoint'>;

/** What a model is told of who it is: all of it is of the agent's own account. */
export function systemPrompt(
  { name, role, description, instructions }: RunAgent,
  tools: readonly RunTool[],
): string {
  const described = tools.filter(({ endpoint }) => endpoint === null);
  const parts = [
    `You are ${name}.`,
    role === '' ? '' : `Your role: ${role}`,
    description,
    instructions,
    described.length === 0
      ? ''
      : `These tools belong to your work, but you cannot call them here:\n${described.map(describe).join('\n')}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describe({ name, description, inputSchema }: RunTool): string {
  return `- ${name}: ${description} It takes ${JSON.stringify(inputSchema)}.`;
}
