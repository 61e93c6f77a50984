// SPDX-License-Identifier: Apache-2.0

import type { SurveyQuestions } from '../common/api';

/** What the link of a message asks. */
export interface Survey extends SurveyQuestions {
  readonly deskTitle: string;
  readonly serviceTitle?: string;
}

/** What comes back after a vote with a link. */
export interface SurveyThanks {
  readonly mayObject: boolean;
  readonly objectUntil?: string;
}
