import { expect, it } from 'vitest';
import { fromLastEventId, toFrame } from '../../../src/streams/frame.ts';

it('a row of the log is one event, whatever its text', () => {
  const data = { task_id: 'task_1', status: 'open', message: 'a\nb\r\ndata: c\n\nid: 9' };

  expect(toFrame({ seq: 7, type: 'task.joined', data, at: 0 })).toBe(
    'id: 7\nevent: task.joined\ndata: {"task_id":"task_1","status":"open",' +
      '"message":"a\\nb\\r\\ndata: c\\n\\nid: 9","at":"1970-01-01T00:00:00.000Z"}\n\n',
  );
});

it.each(['', 'x', '-1', '1.5', '1e3', ' 1', '9'.repeat(16)])('%j is no Last-Event-ID of ours', (text) => {
  expect(fromLastEventId(text)).toBeNull();
});

it('a Last-Event-ID tells what was seen; without one nothing was', () => {
  expect(fromLastEventId(undefined)).toBeNull();
  expect(fromLastEventId('0')).toBe(0);
  expect(fromLastEventId('17')).toBe(17);
});
