// SPDX-License-Identifier: Apache-2.0
import { state } from 'lit/decorators.js';
import type { FileItem } from '../common/api';
import { saveFile } from '../common/client';
import { Page } from '../common/page';
import { client, requestPath } from './staff';

/** What the pages of an officer and of an expert do alike: fetch files and show images of one request. */
export abstract class RequestPage extends Page {
  @state() protected previews: Readonly<Record<string, string>> = {};

  override disconnectedCallback(): void {
    this.forgetPreviews();
    super.disconnectedCallback();
  }

  protected async download(code: string, { id }: FileItem): Promise<void> {
    await this.sending([], async () => saveFile(await client.download(requestPath(code, 'files', id))));
  }

  protected async preview(code: string, { id }: FileItem): Promise<void> {
    await this.sending([], async () => {
      const { content } = await client.download(requestPath(code, 'files', id));
      this.previews = { ...this.previews, [id]: URL.createObjectURL(content) };
    });
  }

  protected forgetPreviews(): void {
    Object.values(this.previews).forEach((source) => URL.revokeObjectURL(source));
    this.previews = {};
  }
}
