import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentFrame } from '../lib/site/frame.ts';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await currentFrame();
  return { metadataBase: new URL(site.absolute('/')), formatDetection: { telephone: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { frame } = await currentFrame();
  return (
    <html lang="ja">
      <head>
        <link rel="stylesheet" href={frame.style} precedence="default" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={frame.name}
          href={frame.openSearch}
        />
        <link rel="alternate" type="application/atom+xml" title={frame.name} href={frame.feed} />
      </head>
      <body>
        {children}
        <script type="module" src={frame.enhance} />
      </body>
    </html>
  );
}
