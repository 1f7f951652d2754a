/** What is said of recording as a whole; reading goes on there, since the button that was pressed is gone with its page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTold } from './told.ts';

export function PageResult() {
  const { said } = useTold('page');
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (said === '') return;
    line.current?.focus();
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return (
    <p role="status" class="result" tabIndex={-1} ref={line}>
      {said}
    </p>
  );
}
