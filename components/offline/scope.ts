/** The little of a service worker's global scope that we use; TypeScript has one for pages or workers, not both. */
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface MessageFromPage extends LifeEvent {
  readonly source: { url: string } | null;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    get(id: string): Promise<{ url: string } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

export const scope = self as unknown as WorkerScope;
