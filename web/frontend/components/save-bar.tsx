import { shell } from '#messages/shell';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { confirmLeaving, showSaveBar } from '../app-bridge.ts';
import { words } from '../format/words.ts';

const say = words(shell);

interface SaveBarProps {
  id: string;
  dirty: boolean;
  saving: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** The admin's contextual save bar: there while something is unsaved, and in the way of leaving. */
export function SaveBar({ id, dirty, saving, onSave, onDiscard }: SaveBarProps) {
  useEffect(() => {
    showSaveBar(id, dirty);
    return () => showSaveBar(id, false);
  }, [id, dirty]);

  const blocker = useBlocker(dirty);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    confirmLeaving().then(blocker.proceed, blocker.reset);
  }, [blocker]);

  return (
    <ui-save-bar id={id}>
      <button variant="primary" onClick={onSave} disabled={saving} {...(saving ? { loading: '' } : {})}>
        {say('save')}
      </button>
      <button onClick={onDiscard} disabled={saving}>
        {say('discard')}
      </button>
    </ui-save-bar>
  );
}
