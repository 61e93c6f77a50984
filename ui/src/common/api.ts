// SPDX-License-Identifier: Apache-2.0
// The answers of the HTTP interface as docs/http-api.yaml states them; only what the pages use.

export type Status =
  'submitted' | 'returned' | 'registered' | 'answered' | 'rejected' | 're-examination' | 'withdrawn' | 'closed';

export type Action = 'complete' | 'withdraw' | 'download-answer' | 'object' | 'survey' | 'return' | 'reject' | 'refer' | 'approve' | 'answer';

export interface List<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly skip: number;
  readonly max: number;
}

export interface Titled {
  readonly code: string;
  readonly title: string;
}

export interface Rules {
  readonly fullNameMaxLength: number;
  readonly subjectMaxLength: number;
  readonly textMaxLength: number;
  readonly noteMaxLength: number;
  readonly bodyMaxBytes: number;
  readonly attachmentMaxBytes: number;
  readonly attachmentsMax: number;
  /** What the organisation calls itself. */
  readonly organisation?: string;
  readonly types: readonly string[];
  readonly kinds: readonly Titled[];
}

export interface DocumentNeeded extends Titled {
  readonly required: boolean;
}

/** When a service may be asked for; a service without a period is always open. Days are ISO days in Tehran. */
export interface Period {
  readonly open?: boolean;
  readonly opens?: string;
  readonly closes?: string;
}

export interface ServiceRow extends Titled, Period {
  readonly desk: string;
  readonly deskTitle: string;
  readonly description: string;
  /** Words by which people look for it besides its title. */
  readonly keywords: readonly string[];
}

export interface FormField extends Titled {
  readonly type: 'text' | 'long-text' | 'number' | 'date' | 'choice' | 'yes-no' | 'national-id' | 'phone' | 'file';
  readonly required: boolean;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly title: string }[];
  /** Asked for only while the other field has one of these values. */
  readonly showWhen?: { readonly field: string; readonly values: readonly unknown[] };
}

export interface ServiceSheet extends ServiceRow {
  readonly nationalCode?: string;
  readonly version: string;
  readonly reviewedAt?: string;
  readonly audience?: string;
  readonly steps: readonly string[];
  readonly documents: readonly DocumentNeeded[];
  readonly laws: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly durationWorkingDays: number;
  readonly fees: readonly {
    readonly title: string;
    readonly amountRials: number;
    readonly legalBasis?: string;
    readonly account?: string;
  }[];
  readonly inquiries: readonly { readonly title: string; readonly agency?: string; readonly electronic?: boolean }[];
  readonly place: string;
  readonly hours: string;
  readonly complaintRoute: string;
  readonly responsible: { readonly name: string; readonly position: string; readonly phone: string };
  readonly fields?: readonly FormField[];
}

export interface FileItem {
  readonly id: string;
  readonly role: 'body' | 'attachment' | 'answer' | 'former-answer';
  readonly name: string;
  readonly size: number;
  readonly type: string;
  /** Which document or deficiency it is for. */
  readonly document?: string;
  readonly documentTitle?: string;
  readonly scan: 'not-scanned' | 'clean' | 'quarantined' | 'infected';
}

/** What was filled in to one field of the form of a service. */
export interface FilledField extends Titled {
  readonly value: string;
}

export interface HistoryEvent {
  readonly step: string;
  readonly title?: string;
  readonly at: string;
  readonly note?: string;
  readonly desk?: string;
  readonly fromDesk?: string;
  readonly toDesk?: string;
  readonly letterNumber?: string;
  readonly deficiencies?: readonly string[];
  readonly deficiencyTitles?: readonly string[];
  readonly answers?: readonly { readonly item: string; readonly title: string; readonly text: string }[];
  readonly addedFiles?: readonly string[];
  readonly dueAt?: string;
  readonly actor?: string;
  readonly actorName?: string;
  readonly assignee?: string;
  readonly assigneeName?: string;
}

/** What is asked about a stage. */
export interface SurveyQuestions {
  readonly stage: string;
  readonly stageTitle: string;
  readonly scores: readonly { readonly score: number; readonly title: string }[];
  readonly reasons: readonly Titled[];
  readonly reasonsMax: number;
  readonly textMaxLength: number;
}

export interface RequestSummary {
  readonly trackingCode: string;
  readonly status: Status;
  readonly statusTitle?: string;
  readonly color: string;
  readonly subject: string;
  readonly desk: string;
  readonly deskTitle: string;
  readonly service?: string;
  readonly serviceTitle?: string;
  readonly kind: string;
  readonly submittedAt: string;
  readonly dueAt: string;
  readonly letterNumber?: string;
  readonly workingDaysLeft?: number;
  readonly overdue?: boolean;
}

export interface AnswerGiven {
  readonly number: string;
  readonly at: string;
  readonly text?: string;
  readonly file?: FileItem;
  /** Of whoever signed. */
  readonly position?: string;
  /** Id by which anybody can check a print. */
  readonly verification?: string;
}

/** What anybody may know of an answer who has its id. */
export interface GenuineLetter {
  readonly number: string;
  readonly at: string;
  readonly deskTitle: string;
  readonly position: string;
  /** True if a later answer took its place. */
  readonly replaced: boolean;
}

export interface RequestDetail extends RequestSummary {
  readonly fullName: string;
  readonly text?: string;
  readonly form?: Readonly<Record<string, unknown>>;
  /** The same as people read it, in the order of the form. */
  readonly formFields?: readonly FilledField[];
  readonly files: readonly FileItem[];
  readonly history: readonly HistoryEvent[];
  readonly registeredAt?: string;
  readonly deficiencies: readonly string[];
  readonly deficiencyTitles?: readonly string[];
  readonly returnNote?: string;
  readonly rejectReason?: string;
  readonly objection?: { readonly at: string; readonly text: string };
  readonly formerAnswer?: AnswerGiven;
  /** Stages at which the citizen was asked for an opinion, in their order. */
  readonly surveys?: readonly (SurveyQuestions & { readonly state: 'open' | 'used' })[];
  readonly answer?: AnswerGiven;
  /** The end of the right to object to the answer or the rejection. */
  readonly objectUntil?: string;
  readonly messages: readonly { readonly kind: string; readonly at: string; readonly state: string }[];
  readonly turn: 'citizen' | 'desk' | 'expert' | 'none';
  readonly actions: readonly Action[];
}
