/** Has the clock show this moment (epoch milliseconds), to the Worker and its objects too, until the work is done. */
export async function atMoment<T>(time: number, work: () => Promise<T>): Promise<T> {
  const real = Date.now;
  Date.now = () => time;
  try {
    return await work();
  } finally {
    Date.now = real;
  }
}
