/**
 * Stands in for the hosted gateway that the model SDK falls back on for a model given by its name alone. Here every
 * model is given with its provider, so nothing may reach that gateway, and the Worker need not carry it.
 */
export class GatewayError extends Error {}
export class GatewayAuthenticationError extends GatewayError {}

export const createGateway = (): never => {
  throw new GatewayError('Models are used by their own providers, never through a gateway.');
};
export const gateway = createGateway;
