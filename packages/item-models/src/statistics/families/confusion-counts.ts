import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';

const tasks = [
  ['Defect', 'No defect'],
  ['Spam', 'No spam'],
  ['Churn', 'Stays'],
  ['Weed', 'Crop'],
  ['Fraud', 'Clean'],
  ['Match', 'No match'],
  ['Urgent', 'Not urgent'],
] as const;

/** Precision, recall and accuracy from counts. */
export const confusionCounts: ProgramFamily = {
  id: 'statistics-confusion-counts',
  version: 1,
  test: 'statistics',
  objective: 'base-rates',
  level: 'apply',
  title: 'Precision, recall and accuracy',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Powers (2011), “Evaluation: from precision, recall and F-measure to ROC”, J. Machine Learning Tech. 2(1)',
  misconceptions: {
    'precision-recall-swapped':
      'The share of alarms that are right and the share of cases that are found are the same.',
    'accuracy-for-all': 'The share of right decisions answers every such question.',
    'other-class': 'The rate is taken within the other class.',
    'of-all': 'The count is related to all cases.',
  },
  build: (random) => {
    const [yes, no] = random.pick(tasks);
    const [tp, fp, fn] = [random.int(6, 45) * 2, random.int(5, 40) * 2, random.int(3, 30) * 2];
    const tn = random.int(80, 400) * 2;
    const total = tp + fp + fn + tn;
    const asked = random.pick(['precision', 'recall', 'accuracy', 'false-alarm-rate', 'missed']);
    const pct = (a: number, b: number) => `percent(${a} / ${b}, 1)`;
    const precision = pct(tp, tp + fp);
    const recall = pct(tp, tp + fn);
    const accuracy = pct(tp + tn, total);
    const specials = {
      precision: [
        `What share of those flagged '${yes}' is really '${yes}'?`,
        precision,
        [
          ['precision-recall-swapped', recall],
          ['accuracy-for-all', accuracy],
          ['of-all', pct(tp, total)],
          ['other-class', pct(tn, tn + fn)],
        ],
      ],
      recall: [
        `What share of the true '${yes}' cases is found?`,
        recall,
        [
          ['precision-recall-swapped', precision],
          ['accuracy-for-all', accuracy],
          ['of-all', pct(tp, total)],
          ['other-class', pct(tn, tn + fp)],
        ],
      ],
      accuracy: [
        'What share of all decisions is right?',
        accuracy,
        [
          ['precision-recall-swapped', precision],
          ['other-class', recall],
          ['of-all', pct(tp, total)],
          ['accuracy-for-all', pct(tp, tp + fp + fn)],
        ],
      ],
      'false-alarm-rate': [
        `What share of the true '${no}' cases is flagged?`,
        pct(fp, fp + tn),
        [
          ['precision-recall-swapped', pct(fp, tp + fp)],
          ['of-all', pct(fp, total)],
          ['other-class', pct(fn, tp + fn)],
          ['accuracy-for-all', pct(fp + fn, total)],
        ],
      ],
      missed: [
        `What share of the true '${yes}' cases is missed?`,
        pct(fn, tp + fn),
        [
          ['precision-recall-swapped', pct(fn, fn + tn)],
          ['of-all', pct(fn, total)],
          ['other-class', pct(fp, fp + tn)],
          ['accuracy-for-all', pct(fp + fn, total)],
        ],
      ],
    } as const;
    const [question, key, wrong] = specials[asked];
    const turned = random.chance(0.5);
    const rows = turned
      ? [
          [`flagged '${yes}'`, tp, fp],
          [`flagged '${no}'`, fn, tn],
        ]
      : [
          [`flagged '${no}'`, fn, tn],
          [`flagged '${yes}'`, tp, fp],
        ];
    return asksFigure({
      structure: { asked, turned },
      surface: { yes, tp, fp, fn, tn },
      stem: `The counts come from cases that were checked by hand. ${question}`,
      tables: [dataTable(['Decision', `truly '${yes}'`, `truly '${no}'`], rows)],
      key,
      wrong,
    });
  },
};
