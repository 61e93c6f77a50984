// SPDX-License-Identifier: Apache-2.0
import type { FieldError } from '../common/problem';
import { href } from '../common/route';
import { type Filing, checkPart } from './filing-rules';
import { type Step, partOf, stepsOf } from './filing-plan';

/** What is filed: the query of every step's address. */
export interface Matter {
  readonly desk: string;
  readonly service: string;
}

/** The way through the steps of one filing. */
export class FilingPath {
  readonly steps: readonly Step[];

  constructor(
    private readonly matter: Matter,
    private readonly filing: Filing,
  ) {
    this.steps = stepsOf(filing.sheet);
  }

  /** The step of this name; the first one if there is none. */
  at(name: string): Step {
    return this.steps.find((step) => step.name === name) ?? (this.steps[0] as Step);
  }

  /** Counted from 0. */
  position(step: Step): number {
    return this.steps.indexOf(step);
  }

  before(step: Step): Step | undefined {
    return this.steps[this.position(step) - 1];
  }

  after(step: Step): Step {
    return this.steps[this.position(step) + 1] ?? step;
  }

  /** @param changing whether the step leads back to the check */
  address(step: Step, changing = false): string {
    const { desk, service } = this.matter;
    const query = { ...(desk && { desk }), ...(service && { service }), step: step.name, ...(changing && { change: 'yes' }) };
    return `${href('file')}?${new URLSearchParams(query)}`;
  }

  errors(step: Step): FieldError[] {
    return step.parts.flatMap((part) => checkPart(this.filing, part));
  }

  /** The first step that something is missing from or wrong in; the check if nothing is. */
  unfinished(): Step {
    return this.steps.find((step) => this.errors(step).length > 0) ?? (this.steps.at(-1) as Step);
  }

  /** Where to go on with a draft: a step that lost files comes before what is unfinished later. */
  resumption(lost: readonly Pick<FieldError, 'name'>[]): Step {
    const steps = [this.stepOf(lost), this.unfinished()];
    return this.steps.find((step) => steps.includes(step)) as Step;
  }

  /** Whether the step shows this error: its field is there, or the error has no field. */
  shows(step: Step, { name }: FieldError): boolean {
    const part = this.partOf(name);
    return part === undefined || step.parts.includes(part);
  }

  /** The first step with a field that one of the errors belongs to. */
  stepOf(errors: readonly Pick<FieldError, 'name'>[]): Step | undefined {
    const parts = errors.map(({ name }) => this.partOf(name));
    return this.steps.find((step) => step.parts.some((part) => parts.includes(part)));
  }

  private partOf(name: string) {
    return partOf(name, this.filing.sheet?.fields ?? []);
  }
}
