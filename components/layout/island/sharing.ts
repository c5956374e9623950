/** Fetches the copy buttons when the reader opens the box or follows a heading's own link. */

interface ShareModule {
  open(box: HTMLDetailsElement): void;
  openAt(box: HTMLDetailsElement, id: string): void;
}

export function watchSharing(): void {
  const box = document.querySelector<HTMLDetailsElement>('[data-share]');
  if (!box) return;
  const load = (): Promise<ShareModule> => import(box.dataset.share ?? '');
  // Without the script the box still shows the address to select.
  const ignore = () => undefined;
  box.addEventListener('toggle', () => {
    if (box.open) load().then((module) => module.open(box), ignore);
  });
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.heading-link');
    if (link) load().then((module) => module.openAt(box, link.hash.slice(1)), ignore);
  });
}
