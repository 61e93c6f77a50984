// SPDX-License-Identifier: Apache-2.0
import citizenEn from '../i18n/citizen.en.json';
import citizenFa from '../i18n/citizen.fa.json';
import commonEn from '../i18n/common.en.json';
import commonFa from '../i18n/common.fa.json';

export const texts = { fa: { ...commonFa, ...citizenFa }, en: { ...commonEn, ...citizenEn } };
