import { expect, test } from 'vitest';
import { signedHeaders } from '../../../src/runs/tools/sign.ts';

test('a request is signed as Standard Webhooks says, by an example of its own', () => {
  const body = '{"event_type":"ping","data":{"success":true}}';

  const headers = signedHeaders(
    'whsec_plJ3nmyCDGBKInavdOK15jsl',
    'msg_loFOjxBNrRLzqYUf',
    1_731_705_121_999,
    body,
  );

  expect(headers).toEqual({
    'webhook-id': 'msg_loFOjxBNrRLzqYUf',
    'webhook-timestamp': '1731705121',
    'webhook-signature': 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
  });
});
