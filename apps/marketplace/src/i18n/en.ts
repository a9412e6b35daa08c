import { accountWords } from '../features/account/words.en';
import { attemptWords } from '../features/attempt/words.en';
import { badgesWords } from '../features/badges/words.en';
import { bidsWords } from '../features/bids/words.en';
import { contractsWords } from '../features/contracts/words.en';
import { credentialsWords } from '../features/credentials/words.en';
import { formRowsWords } from '../features/form-rows/words.en';
import { freelancersWords } from '../features/freelancers/words.en';
import { homeWords } from '../features/home/words.en';
import { howItWorksWords } from '../features/how-it-works/words.en';
import { jobsWords } from '../features/jobs/words.en';
import { logWords } from '../features/log/words.en';
import { messagesWords } from '../features/messages/words.en';
import { moneyWords } from '../features/money/words.en';
import { noticesWords } from '../features/notices/words.en';
import { operatorWords } from '../features/operator/words.en';
import { operatorBankWords } from '../features/operator-bank/words.en';
import { operatorDeadLettersWords } from '../features/operator-dead-letters/words.en';
import { operatorFiguresWords } from '../features/operator-figures/words.en';
import { operatorImpactWords } from '../features/operator-impact/words.en';
import { operatorLogWords } from '../features/operator-log/words.en';
import { operatorMailsWords } from '../features/operator-mails/words.en';
import { operatorMarketWords } from '../features/operator-market/words.en';
import { operatorModerationWords } from '../features/operator-moderation/words.en';
import { operatorMoneyWords } from '../features/operator-money/words.en';
import { operatorPeopleWords } from '../features/operator-people/words.en';
import { operatorSystemWords } from '../features/operator-system/words.en';
import { operatorTestsWords } from '../features/operator-tests/words.en';
import { postJobWords } from '../features/post-job/words.en';
import { profileWords } from '../features/profile/words.en';
import { searchWords } from '../features/search/words.en';
import { shellWords } from '../features/shell/words.en';
import { skillsWords } from '../features/skills/words.en';
import { testsWords } from '../features/tests/words.en';
import { todayWords } from '../features/today/words.en';
import { verifyWords } from '../features/verify/words.en';
import { marketWords } from './market.en';

/** Every message of the pages, by feature; English is the language that keys and arguments are checked against. */
export const en = {
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
} as const;
