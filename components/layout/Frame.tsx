import type { ReactNode } from 'react';
import { SearchBox, type SearchBoxData } from '../search/SearchBox.tsx';

export interface FrameData {
  name: string;
  home: string;
  nav: { title: string; href: string }[];
  footer: { text: string; links: { title: string; href: string }[]; operator: string };
  search: SearchBoxData;
}

interface Props {
  frame: FrameData;
  /** Pages that carry the box in their own text leave it out of the header. */
  box?: boolean;
  children: ReactNode;
}

/** Header, main part and footer of every page. */
export function Frame({ frame, box = true, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        本文へ
      </a>
      <header className="top">
        <div className="wrap top-row">
          <a className="brand" href={frame.home}>
            {frame.name}
          </a>
          {box && <SearchBox data={frame.search} />}
        </div>
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom">
        <div className="wrap">
          <nav aria-label="分類">
            <ul className="plain-list">
              {frame.nav.map(({ title, href }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <ul className="plain-list">
            {frame.footer.links.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
          <p>{frame.footer.text}</p>
          <p className="quiet">{frame.footer.operator}</p>
        </div>
      </footer>
    </>
  );
}
