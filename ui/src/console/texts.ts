// SPDX-License-Identifier: Apache-2.0
import consoleEn from '../i18n/console.en.json';
import consoleFa from '../i18n/console.fa.json';
import commonEn from '../i18n/common.en.json';
import commonFa from '../i18n/common.fa.json';

export const texts = { fa: { ...commonFa, ...consoleFa }, en: { ...commonEn, ...consoleEn } };
