import { amendment as texts } from '#messages/amendment';
import { useState } from 'react';
import { legalDay, parseLegalDay } from '#domain';
import { ApiFailure } from '../../api/failure.ts';
import { useAddAmendment } from '../../api/rules.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, InlineGrid } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { words as inGroup } from '../../format/words.ts';
import { EMPTY_AMENDMENT, ruleOfDraft } from '../../state/amendment-draft.ts';
import type { AmendmentDraft, AmendmentKind, AmendmentProblems } from '../../state/amendment-draft.ts';
import { meantAgain } from '../../state/meant-again.ts';
import { REASON_LONGEST, SOURCE_LONGEST, tooLong } from '../../state/too-long.ts';
import { AmendmentFields } from './amendment-fields.tsx';

const say = inGroup(texts);
const KINDS: { value: AmendmentKind; label: string }[] = [
  { value: 'exemption', label: say('kind.exemption') },
  { value: 'exchange-rate', label: say('kind.exchange-rate') },
  { value: 'duty-rate', label: say('kind.duty-rate') },
  { value: 'mail-entry', label: say('kind.mail-entry') },
];
/** Which part of the request a field fills. */
const FIELD_PATHS: Readonly<Record<keyof AmendmentDraft, string>> = {
  limit: 'rule.limit',
  closed: 'rule.closedOrigins',
  mode: 'rule.modes',
  manifestAccepted: 'rule.manifestAccepted',
  currency: 'rule.currency',
  rate: 'rule.usdForOne',
  layer: 'rule.layer',
  layerName: 'rule.layer',
  origin: 'rule.origin',
  hts: 'rule.hts',
  percent: 'rule.rate',
  type13: 'rule.type13',
};

const wordsProblem = ({ source, why }: { source: string; why: string }): boolean =>
  source.trim() === '' ||
  why.trim() === '' ||
  tooLong(source, SOURCE_LONGEST) !== undefined ||
  tooLong(why, REASON_LONGEST) !== undefined;

/** Every amendment has its days, its source and its reason; the server has the last word on each field. */
export function AddAmendmentDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const [kind, setKind] = useState<AmendmentKind>('exemption');
  const [draft, setDraft] = useState(EMPTY_AMENDMENT);
  const [problems, setProblems] = useState<AmendmentProblems>({});
  const [days, setDays] = useState({ from: today, until: '' });
  const [words, setWords] = useState({ source: '', why: '' });
  const add = useAddAmendment();
  const failure = add.error instanceof ApiFailure ? add.error : null;
  const refused = (path: string): string | undefined =>
    failure?.field?.startsWith(path) ? failure.message : undefined;
  const [asked, setAsked] = useState(false);
  const besideField = [...Object.values(FIELD_PATHS), 'from', 'until', 'source', 'why'].some((path) =>
    failure?.field?.startsWith(path),
  );
  const needed = (field: 'source' | 'why', sentence: string) =>
    asked && words[field].trim() === '' ? sentence : refused(field);
  const errorOf = (field: keyof AmendmentDraft) => problems[field] ?? refused(FIELD_PATHS[field]);
  const change = (part: Partial<AmendmentDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };
  const start = () => {
    const said = ruleOfDraft(kind, draft, parseLegalDay(days.from) ?? legalDay(today));
    setAsked(true);
    if (said.kind === 'refused') return setProblems(said.problems);
    if (wordsProblem(words)) return;
    add.mutate(
      {
        ...meantAgain(failure, add.variables, said.rule),
        rule: said.rule,
        from: days.from,
        until: days.until === '' ? null : days.until,
        ...words,
      },
      {
        onSuccess: () => {
          toast(say('added'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={say('title')}
      onClose={onClose}
      closeText={say('cancel')}
      unsaved={draft !== EMPTY_AMENDMENT || words.source !== '' || words.why !== ''}
      primary={{ content: say('add'), onAction: start, loading: add.isPending }}
    >
      <BlockStack gap="300">
        {add.isError && !besideField && <ErrorBanner error={add.error} />}
        <ChoiceField
          label={say('says')}
          options={KINDS}
          value={kind}
          onChange={(value) => {
            setKind(KINDS.find((one) => one.value === value)?.value ?? kind);
            setProblems({});
          }}
        />
        <AmendmentFields kind={kind} draft={draft} onChange={change} errorOf={errorOf} />
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
          <WordField
            label={say('first-day')}
            type="date"
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
            error={refused('from')}
          />
          <WordField
            label={say('last-day')}
            type="date"
            value={days.until}
            onChange={(until) => setDays({ ...days, until })}
            help={say('last-day.what')}
            error={refused('until')}
          />
        </InlineGrid>
        <WordField
          label={say('source')}
          value={words.source}
          onChange={(source) => setWords({ ...words, source })}
          placeholder={say('source.example')}
          longest={SOURCE_LONGEST}
          error={needed('source', say('source.needed'))}
        />
        <WordField
          label={say('why')}
          value={words.why}
          onChange={(why) => setWords({ ...words, why })}
          longest={REASON_LONGEST}
          error={needed('why', say('why.needed'))}
        />
        <SmallPrint>{say('small-print')}</SmallPrint>
      </BlockStack>
    </Dialog>
  );
}
