import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeaker } from '../wording/use-speaker.js';

/** The first view keeps the browser's own focus; every later one takes it, so that a screen reader reads its heading. */
let firstView = true;

/** The heading of a view; names the browser's tab as well. */
export function PageHeading({ title, children }: { title: string; children?: ComponentChildren }) {
  const speaker = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${speaker.text('name')}`;
  }, [title, speaker]);
  useEffect(() => {
    if (firstView) firstView = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </header>
  );
}
