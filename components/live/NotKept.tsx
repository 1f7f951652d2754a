/** Says that what was done last was not kept, wherever on a page it was done; gone with the next thing done. */
import { useEffect, useState } from 'preact/hooks';
import { usePopupLanguage } from '../text/language.ts';
import './not-kept.css';

/** Acts are not waited for where they are started: one that fails comes to the window as a rejection nobody handled. */
export function NotKept() {
  const { words } = usePopupLanguage();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const fail = () => setFailed(true);
    const begin = () => setFailed(false);
    addEventListener('unhandledrejection', fail);
    addEventListener('click', begin, true);
    return () => {
      removeEventListener('unhandledrejection', fail);
      removeEventListener('click', begin, true);
    };
  }, []);
  return failed ? (
    <p role="alert" class="not-kept">
      {words.notKept}
    </p>
  ) : null;
}
