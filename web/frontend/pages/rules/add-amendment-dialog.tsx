import { useState } from 'react';
import type { AmendedRuleJson } from '#contract';
import { parseMoneyText, USD } from '#domain';
import { ApiFailure } from '../../api/failure.ts';
import { useAddAmendment } from '../../api/rules.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Checkbox, InlineGrid } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { fieldSentence } from '../../state/settings-check.ts';
import { rateOfPercent } from '../../phrases/rules.ts';

type Kind = AmendedRuleJson['kind'];
const KINDS: { value: Kind; label: string }[] = [
  { value: 'exemption', label: 'Section 321 is open again' },
  { value: 'exchange-rate', label: 'An exchange rate' },
  { value: 'duty-rate', label: 'A rate of duty' },
];
const MODES = ['truck', 'air', 'ocean', 'rail', 'mail'] as const;
const MODE_OPTIONS = [
  { value: '', label: 'Every mode' },
  ...MODES.map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) })),
];

const EMPTY = {
  limit: '800.00',
  closed: '',
  mode: '',
  currency: '',
  rate: '',
  layer: '',
  origin: '',
  hts: '',
  percent: '',
};
type Fields = typeof EMPTY;

const listOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');

function ruleOf(kind: Kind, fields: Fields, manifestAccepted: boolean): AmendedRuleJson {
  const mode = MODES.find((one) => one === fields.mode);
  switch (kind) {
    case 'exemption':
      return {
        kind,
        limit: { minor: parseMoneyText(fields.limit.trim(), USD) ?? 0, currency: 'USD' },
        closedOrigins: listOf(fields.closed),
        modes: mode === undefined ? null : [mode],
        manifestAccepted,
      };
    case 'exchange-rate':
      return { kind, currency: fields.currency.trim(), usdForOne: fields.rate.trim() };
    case 'duty-rate': {
      const hts = listOf(fields.hts).map((code) => code.replaceAll('.', ''));
      const origin = fields.origin.trim();
      return {
        kind,
        layer: fields.layer,
        origin: origin === '' ? null : origin,
        hts: hts.length === 0 ? null : hts,
        rate: rateOfPercent(fields.percent) ?? fields.percent,
      };
    }
  }
}

/** Every amendment has its days, its source and its reason; the server has the last word on each field. */
export function AddAmendmentDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('exemption');
  const [fields, setFields] = useState(EMPTY);
  const [accepted, setAccepted] = useState(false);
  const [days, setDays] = useState({ from: today, until: '' });
  const [said, setSaid] = useState({ source: '', why: '' });
  const add = useAddAmendment();
  const failure = add.error instanceof ApiFailure ? add.error : null;
  const errorOf = (path: string): string | undefined =>
    failure?.field?.startsWith(path) ? fieldSentence(failure.message, failure.field) : undefined;
  const word = (key: keyof Fields) => ({
    value: fields[key],
    onChange: (text: string) => setFields({ ...fields, [key]: text }),
  });
  const start = () =>
    add.mutate(
      { rule: ruleOf(kind, fields, accepted), from: days.from, until: days.until === '' ? null : days.until, ...said },
      {
        onSuccess: () => {
          toast('The amendment is added; your open orders are being decided again');
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title="Add an amendment"
      onClose={onClose}
      closeText="Cancel"
      primary={{ content: 'Add', onAction: start, loading: add.isPending }}
    >
      <BlockStack gap="300">
        {add.isError && <ErrorBanner error={add.error} />}
        <ChoiceField
          label="What it says"
          options={KINDS}
          value={kind}
          onChange={(value) => setKind(KINDS.find((one) => one.value === value)?.value ?? kind)}
        />
        {kind === 'exemption' && (
          <>
            <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
              <WordField label="Limit a person and day, US dollars" {...word('limit')} error={errorOf('rule.limit')} />
              <ChoiceField label="By" options={MODE_OPTIONS} {...word('mode')} error={errorOf('rule.modes')} />
            </InlineGrid>
            <WordField
              label="Not for goods made in"
              {...word('closed')}
              placeholder="CN, HK"
              help="Two-letter codes; empty: for goods of every origin."
              error={errorOf('rule.closedOrigins')}
            />
            <Checkbox
              label="Customs takes Section 321 manifests again"
              helpText="Without it orders may be eligible, but no manifest is made of them."
              checked={accepted}
              onChange={setAccepted}
            />
          </>
        )}
        {kind === 'exchange-rate' && (
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
            <WordField
              label="Currency"
              {...word('currency')}
              placeholder="CAD"
              maxLength={3}
              error={errorOf('rule.currency')}
            />
            <WordField
              label="US dollars for one"
              {...word('rate')}
              placeholder="0.7300"
              error={errorOf('rule.usdForOne')}
            />
          </InlineGrid>
        )}
        {kind === 'duty-rate' && (
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
            <WordField
              label="Layer of duty"
              {...word('layer')}
              placeholder="section-301"
              help="Ours of the same name gives way to it."
              error={errorOf('rule.layer')}
            />
            <WordField label="Rate" {...word('percent')} suffix="%" placeholder="12.5" error={errorOf('rule.rate')} />
            <WordField
              label="Goods made in"
              {...word('origin')}
              placeholder="CN"
              help="Empty: of every origin."
              maxLength={2}
              error={errorOf('rule.origin')}
            />
            <WordField
              label="HTS numbers begin with"
              {...word('hts')}
              placeholder="6109, 9506.62"
              help="Empty: all goods."
              error={errorOf('rule.hts')}
            />
          </InlineGrid>
        )}
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
          <WordField
            label="First day"
            type="date"
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
            error={errorOf('from')}
          />
          <WordField
            label="Last day"
            type="date"
            value={days.until}
            onChange={(until) => setDays({ ...days, until })}
            help="Empty: until you withdraw it."
            error={errorOf('until')}
          />
        </InlineGrid>
        <WordField
          label="Source"
          value={said.source}
          onChange={(source) => setSaid({ ...said, source })}
          placeholder="Letter of your broker, a notice of CBP"
          maxLength={300}
          error={errorOf('source')}
        />
        <WordField
          label="Why you add it"
          value={said.why}
          onChange={(why) => setSaid({ ...said, why })}
          maxLength={500}
          error={errorOf('why')}
        />
        <SmallPrint>
          It is kept under your name, and shown wherever it decides. A wrong amendment may cost $5,000 a parcel: ask
          your broker first.
        </SmallPrint>
      </BlockStack>
    </Dialog>
  );
}
