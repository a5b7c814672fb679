import { describe, expect, it } from 'vitest';
import { type RunTool, systemPrompt } from '../../../src/runs/prompt.ts';
import { modelOfRun } from '../../../src/runs/run.ts';
import { offerTools } from '../../../src/runs/tools/offer.ts';

const AGENT = {
  ...{ id: 'clerk', accountId: 'acct_1', name: 'Clerk', role: 'bookkeeper' },
  ...{ description: 'Keeps the books.', instructions: 'Round to cents.' },
};
const tool = (name: string, endpoint: string | null = 'https://tools.example.com'): RunTool => {
  return { name, description: `It is ${name}.`, inputSchema: { type: 'object' }, endpoint };
};

describe('the system prompt', () => {
  it('is made of who the agent is, and of the tools that are described only', () => {
    const prompt = systemPrompt(AGENT, [tool('add'), tool('abacus', null)]);

    expect(prompt).toBe(
      'You are Clerk.\n\nYour role: bookkeeper\n\nKeeps the books.\n\nRound to cents.\n\n' +
        'These tools belong to your work, but you cannot call them here:\n' +
        '- abacus: It is abacus. It takes {"type":"object"}.',
    );
  });

  it('leaves out what the agent does not have', () => {
    const bare = { ...AGENT, role: '', description: '', instructions: '' };

    expect(systemPrompt(bare, [])).toBe('You are Clerk.');
  });
});

describe('the tools that a model is offered', () => {
  it('are those with an endpoint', () => {
    expect(offerTools([tool('add'), tool('abacus', null)]).map(({ offer }) => offer)).toEqual([
      { name: 'add', description: 'It is add.', inputSchema: { type: 'object' } },
    ]);
  });

  it('have names of their own that every protocol takes', () => {
    const names = ['add', 'Add', 'add numbers', 'add: numbers', 'größe', '加法', '減法', 'x'.repeat(200)];

    const offered = offerTools(names.map((name) => tool(name))).map(({ offer }) => offer.name);

    for (const name of offered) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(new Set(offered.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(offered.slice(0, 4)).toEqual(['add', 'Add_2', 'add_numbers', 'add_numbers_2']);
  });

  it('say in their description what they are called, where the name is another', () => {
    expect(offerTools([tool('add numbers')])[0]?.offer.description).toBe('add numbers: It is add numbers.');
  });
});

describe('the model of a run', () => {
  const none = { model: null, models: [] };
  const two = { model: 'large', models: ['small'] };

  it('is the one it names, else the first that is configured, else the local one', () => {
    expect(modelOfRun({ prompt: 'Hi.', model: 'small' }, two)).toBe('small');
    expect(modelOfRun({ prompt: 'Hi.' }, two)).toBe('large');
    expect(modelOfRun({ prompt: 'Hi.', model: 'local' }, two)).toBe('local');
    expect(modelOfRun({ prompt: 'Hi.' }, none)).toBe('local');
  });

  it('is refused when it is not allowed', () => {
    expect(modelOfRun({ prompt: 'Hi.', model: 'huge' }, two)).toEqual({
      refused: 'model_not_allowed',
      detail: 'Agents run here with: local, large, small.',
    });
  });

  it('is asked nothing longer than 32,000 characters, whatever they take', () => {
    expect(modelOfRun({ prompt: '🎉'.repeat(32_000) }, none)).toBe('local');
    expect(modelOfRun({ prompt: 'x'.repeat(32_001) }, none)).toMatchObject({ refused: 'prompt_too_long' });
  });
});
