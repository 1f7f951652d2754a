// A small WebDriver BiDi client over Node's own WebSocket: commands out, results and events in.

export interface Bidi {
  /** Sends a command; rejects with the browser's own error text, or after 30 s without any answer. */
  send<T = Record<string, never>>(method: string, params?: object): Promise<T>;
  on(event: string, listener: (params: never) => void): void;
  /** Calls `declaration` (text of a function) in a context; gives back what JSON can hold. */
  call<T>(context: string, declaration: string, args: readonly unknown[]): Promise<T>;
  close(): void;
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: never;
}

type ScriptResult = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export async function connectBidi(endpoint: string): Promise<Bidi> {
  const socket = new WebSocket(`${endpoint}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${endpoint}`));
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let lastId = 0;

  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params as never);
      return;
    }
    const one = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'error') one?.reject(new Error(`${message.error}: ${message.message}`));
    else one?.resolve(message.result);
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
    waiting.clear();
  };

  const bidi: Bidi = {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error(`Firefox has gone (${method})`));
          return;
        }
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`Firefox took longer than 30 s for ${method}`));
        }, 30_000);
        waiting.set(id, {
          resolve: (value) => {
            clearTimeout(timer);
            resolve(value as T);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    async call<T>(context: string, declaration: string, args: readonly unknown[]): Promise<T> {
      const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
      const outcome = await bidi.send<ScriptResult>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${declaration})(${given})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
      return (outcome.result.value === undefined ? undefined : JSON.parse(outcome.result.value)) as T;
    },
    close: () => socket.close(),
  };
  return bidi;
}
