// SPDX-License-Identifier: Apache-2.0
// What only staff get to see, as docs/http-api.yaml states it.
import type { List, RequestDetail, RequestSummary } from '../common/api';

export type Role = 'officer' | 'secretariat' | 'expert' | 'manager' | 'evaluator' | 'administrator';

export interface Me {
  readonly userName: string;
  readonly fullName?: string;
  readonly roles: readonly Role[];
  readonly desks: readonly string[];
  /** Those of the desks whose manager, and not officer, the caller is: there is only what is under re-examination to see. */
  readonly managed?: readonly string[];
  readonly secretariats?: readonly string[];
}

export interface Person {
  readonly userName: string;
  readonly fullName: string;
}

export interface QueueItem extends RequestSummary {
  readonly fullName: string;
  readonly assigneeName?: string;
  readonly attachments?: number;
  readonly overdue?: boolean;
}

/** All that a desk keeps of a request that it referred away. */
export interface ReferredItem {
  readonly trackingCode: string;
  readonly subject: string;
  readonly referredToTitle: string;
  readonly referredAt: string;
}

export type Queue = List<QueueItem | ReferredItem>;

export interface StaffRequest extends RequestDetail {
  readonly mobile: string;
  readonly assigneeName?: string;
  readonly copies?: readonly string[];
  readonly overdue?: boolean;
  readonly receivers: readonly Person[];
  readonly taskId?: string;
  /** After an objection: who made the first decision, and does not make the second. */
  readonly firstDecider?: Person;
}

export interface Registration {
  readonly letterNumber: string;
  readonly registeredAt: string;
  readonly taskId?: string;
}

export interface TaskItem {
  readonly id: string;
  readonly trackingCode: string;
  readonly name: string;
  readonly dueAt: string;
  readonly startedAt?: string;
  readonly subject?: string;
  readonly letterNumber?: string;
  readonly deskTitle?: string;
  readonly overdue?: boolean;
}

export interface Task extends TaskItem {
  readonly instruction?: string;
  readonly instructedBy?: Person;
  readonly request: StaffRequest;
  readonly receivers: readonly Person[];
}

export interface RegisterRow {
  readonly number: string;
  readonly secretariat: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly registeredAt?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly deskTitle?: string;
  readonly receiver?: string;
  readonly state: 'used' | 'reserved' | 'void';
  readonly reason?: string;
}

/** Numbers of a register book under which no letter stands. */
export interface Gap {
  readonly secretariat: string;
  readonly from: number;
  readonly to: number;
  readonly reason: 'unbooked' | 'reserved' | 'void';
  readonly note?: string;
}

export interface Message {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly text?: string;
  readonly state: string;
  readonly trackingCode?: string;
  readonly attempts: number;
  readonly error?: string;
}
