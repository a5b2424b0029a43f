import { searchOf } from '#contract';
import type { ReviewDetail, ReviewQuery } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { shell } from '#messages/shell';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { isNotFound } from '../../api/failure.ts';
import { useReview } from '../../api/reviews.ts';
import { BlockStack, Layout, Page, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { ReasonCard } from '../../components/reason-card.tsx';
import { SkeletonDetail } from '../../components/skeletons.tsx';
import { WrongLink } from '../../components/wrong-link.tsx';
import { words } from '../../format/words.ts';
import { questionWords } from '../../phrases/questions.ts';
import { wayBack, wayToList } from '../../state/way-back.ts';
import { subjectName } from '../../phrases/reach.ts';
import { AnswerForm } from './answer-form.tsx';
import { OrdersCard } from './orders-card.tsx';

const say = words(texts);
const around = words(shell);

/** One question with its orders, its source, its choices and what each of them would mean. */
export function ReviewPage() {
  const [params] = useSearchParams();
  // What a choice takes besides changes what it means: the server works that out as soon as it is given.
  const [value, setValue] = useState<string | null>(null);
  // Of the many that raise the question, the one that is answered for alone.
  const [picked, setPicked] = useState<string | null>(null);
  const order = params.get('order');
  const review = useReview(
    searchOf<ReviewQuery>({
      question: params.get('question') ?? '',
      about: params.get('about') ?? '',
      subject: params.get('subject') ?? '',
      order: picked ?? order ?? undefined,
      value: value ?? params.get('value') ?? undefined,
    }),
  );
  const came = wayBack(useLocation(), '/reviews');
  const back = order === null ? came : { content: around('order'), url: `/orders/${order}` };
  if (review.isPending) return <SkeletonDetail />;
  if (!review.data) {
    if (isNotFound(review.error))
      return <WrongLink what="question" back={{ content: around('reviews'), url: wayToList('/reviews') }} />;
    return (
      <Page title={around('question')} backAction={back}>
        <ErrorBanner error={review.error} onRetry={() => void review.refetch()} />
      </Page>
    );
  }
  return <ReviewBody review={review.data} back={back} order={order} onValue={setValue} onPick={setPicked} />;
}

interface BodyProps {
  review: ReviewDetail;
  back: { content: string; url: string };
  order: string | null;
  onValue: (value: string | null) => void;
  onPick: (order: string | null) => void;
}

function ReviewBody({ review, back, order, onValue, onPick }: BodyProps) {
  const asked = questionWords(review.question);
  return (
    <Page title={asked.asks} backAction={back}>
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <TitledCard title={subjectName(review) ?? review.firstOrder.name}>
              <Text as="p" tone="subdued" breakWord>
                {asked.hint}
              </Text>
              <AnswerForm review={review} order={order} back={back.url} onValue={onValue} onPick={onPick} />
            </TitledCard>
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <OrdersCard review={review} />
            <TitledCard title={say('why-asked')}>
              <ReasonCard reason={review.reason} remedy={false} />
            </TitledCard>
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
