import { accountWords } from '../features/account/words.de';
import { attemptWords } from '../features/attempt/words.de';
import { badgesWords } from '../features/badges/words.de';
import { bidsWords } from '../features/bids/words.de';
import { contractsWords } from '../features/contracts/words.de';
import { credentialsWords } from '../features/credentials/words.de';
import { formRowsWords } from '../features/form-rows/words.de';
import { freelancersWords } from '../features/freelancers/words.de';
import { homeWords } from '../features/home/words.de';
import { howItWorksWords } from '../features/how-it-works/words.de';
import { jobsWords } from '../features/jobs/words.de';
import { logWords } from '../features/log/words.de';
import { messagesWords } from '../features/messages/words.de';
import { moneyWords } from '../features/money/words.de';
import { noticesWords } from '../features/notices/words.de';
import { operatorWords } from '../features/operator/words.de';
import { operatorBankWords } from '../features/operator-bank/words.de';
import { operatorDeadLettersWords } from '../features/operator-dead-letters/words.de';
import { operatorFiguresWords } from '../features/operator-figures/words.de';
import { operatorImpactWords } from '../features/operator-impact/words.de';
import { operatorLogWords } from '../features/operator-log/words.de';
import { operatorMailsWords } from '../features/operator-mails/words.de';
import { operatorMarketWords } from '../features/operator-market/words.de';
import { operatorModerationWords } from '../features/operator-moderation/words.de';
import { operatorMoneyWords } from '../features/operator-money/words.de';
import { operatorPeopleWords } from '../features/operator-people/words.de';
import { operatorSystemWords } from '../features/operator-system/words.de';
import { operatorTestsWords } from '../features/operator-tests/words.de';
import { postJobWords } from '../features/post-job/words.de';
import { profileWords } from '../features/profile/words.de';
import { searchWords } from '../features/search/words.de';
import { shellWords } from '../features/shell/words.de';
import { skillsWords } from '../features/skills/words.de';
import { testsWords } from '../features/tests/words.de';
import { todayWords } from '../features/today/words.de';
import { verifyWords } from '../features/verify/words.de';
import { marketWords } from './market.de';
import { asMessages } from './translation';

/** Every message of the pages in German. */
export const de = asMessages({
  account: accountWords,
  attempt: attemptWords,
  badges: badgesWords,
  bids: bidsWords,
  contracts: contractsWords,
  credentials: credentialsWords,
  formRows: formRowsWords,
  freelancers: freelancersWords,
  home: homeWords,
  howItWorks: howItWorksWords,
  jobs: jobsWords,
  log: logWords,
  market: marketWords,
  messages: messagesWords,
  money: moneyWords,
  notices: noticesWords,
  operator: operatorWords,
  operatorBank: operatorBankWords,
  operatorDeadLetters: operatorDeadLettersWords,
  operatorFigures: operatorFiguresWords,
  operatorImpact: operatorImpactWords,
  operatorLog: operatorLogWords,
  operatorMails: operatorMailsWords,
  operatorMarket: operatorMarketWords,
  operatorModeration: operatorModerationWords,
  operatorMoney: operatorMoneyWords,
  operatorPeople: operatorPeopleWords,
  operatorSystem: operatorSystemWords,
  operatorTests: operatorTestsWords,
  postJob: postJobWords,
  profile: profileWords,
  search: searchWords,
  shell: shellWords,
  skills: skillsWords,
  tests: testsWords,
  today: todayWords,
  verify: verifyWords,
});
