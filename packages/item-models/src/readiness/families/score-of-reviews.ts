import { divideRounded } from '@assay/domain/money/decimal';
import { shown, units } from '../amounts';
import type { RuleFamily } from '../variant';

type Review = { readonly marks: readonly number[]; readonly price: number };

const showReview = ({ marks }: Review) => marks.join(', ');

export const scoreOfReviews: RuleFamily = {
  id: 'readiness-score-of-reviews',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'reviews',
  level: 'apply',
  title: 'Which score follows from reviews',
  predictedDifficulty: 0.74,
  status: 'active',
  source: 'The rule of scores',
  misconceptions: {
    'hidden-counts': 'A review that is not revealed counts already.',
    'latest-counts': 'Only the latest review counts.',
    'price-weighs': 'Reviews of bigger contracts weigh more.',
    'worst-dropped': 'The worst mark of each review is left out.',
    'best-counts': 'The best review counts.',
  },
  build: (random, { currency }) => {
    const extra = random.pick(['hidden', 'old', 'none']);
    const shape = random.pick(['one big', 'one small']);
    const review = (least: number, most: number, price: number): Review => ({
      marks: random.shuffle([...Array.from({ length: 3 }, () => random.int(least, most)), least === 4 ? most : least]),
      price,
    });
    const [small, big] = [random.int(2, 5) * 100, random.int(8, 30) * 100];
    const first = review(4, 5, shape === 'one big' ? big : small);
    const second = review(2, 4, shape === 'one big' ? small : big);
    const hidden = review(1, 3, small);
    const score = (reviews: readonly Review[], weight: (each: Review) => number = () => 1) => {
      const total = reviews.reduce((sum, each) => sum + weight(each) * each.marks.reduce((x, y) => x + y, 0), 0);
      const marks = reviews.reduce((sum, each) => sum + weight(each) * each.marks.length, 0);
      return (Number(divideRounded(BigInt(total) * 100n, BigInt(marks))) / 100).toFixed(2);
    };
    const withoutWorst = [first, second].map(({ marks, price }) => ({
      marks: marks.toSorted((x, y) => y - x).slice(0, 3),
      price,
    }));
    const aside = {
      hidden: ` A third, with ${showReview(hidden)}, is written but still hidden.`,
      old: ' The first one is two years old.',
      none: '',
    }[extra];
    return {
      parameters: { structure: { extra, shape }, surface: { first: showReview(first), second: showReview(second) } },
      stem:
        `A freelancer has two revealed reviews: the marks ${showReview(first)} for a contract of ${shown(units(first.price, currency))}, then ` +
        `${showReview(second)} for one of ${shown(units(second.price, currency))}.${aside} Which score stands beside the name, to two decimals?`,
      key: score([first, second]),
      wrong: [
        ...(extra === 'hidden' ? [{ misconception: 'hidden-counts', text: score([first, second, hidden]) }] : []),
        { misconception: 'price-weighs', text: score([first, second], ({ price }) => price) },
        ...random.shuffle([
          { misconception: 'latest-counts', text: score([second]) },
          { misconception: 'worst-dropped', text: score(withoutWorst) },
          { misconception: 'best-counts', text: score([first]) },
        ]),
        { misconception: 'hidden-counts', text: score([first, second, hidden]) },
        { misconception: 'latest-counts', text: score([first, second, second]) },
        { misconception: 'best-counts', text: score([first, first, second]) },
      ],
    };
  },
};
