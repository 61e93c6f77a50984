// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.gallery;

/** What holds on every page, as functions that answer a list of what breaks it. axe knows the rest. */
final class Rules {

    static final String LANGUAGE = """
            wanted => {
              const { lang, dir } = document.documentElement;
              return lang === wanted && dir === (wanted === 'fa' ? 'rtl' : 'ltr') ? [] : [`lang=${lang} dir=${dir}`];
            }""";

    static final String HEADINGS = """
            () => {
              const shown = [...document.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
              const title = document.title.split(' — ');
              return [
                ...(shown.length === 1 ? [] : [`${shown.length} main headings`]),
                ...(title.length > 1 && title.every((part) => part.trim()) ? [] : [`title "${document.title}"`]),
              ];
            }""";

    /** 44 pixels for what stands alone, 24 for what stands in a line of text (WCAG 2.5.5 and 2.5.8). */
    static final String TARGETS = """
            () => [...document.querySelectorAll(
                'button, .button, .tool, .brand, nav a, summary, select, textarea, input:not([type=hidden], [type=file])')]
              .filter((control) => control.checkVisibility() && !control.closest('.skip'))
              .flatMap((control) => {
                const { width, height } = (control.closest('label.check, .check') ?? control).getBoundingClientRect();
                const least = control.matches('button.link') ? 24 : 44;
                return Math.min(width, height) + 0.5 < least
                  ? [`${control.outerHTML.slice(0, 80)} is ${Math.round(width)}×${Math.round(height)}`] : [];
              })""";

    static final String MOTION = """
            () => [
              ...document.getAnimations().map((animation) => `animation ${animation.animationName}`),
              ...[...document.querySelectorAll('body *')].flatMap((element) => {
                const { transitionDuration, animationDuration } = getComputedStyle(element);
                return /[1-9]/.test(transitionDuration + animationDuration) ? [element.outerHTML.slice(0, 80)] : [];
              }),
            ]""";

    /** Where backgrounds are taken away, a control is seen by its border. */
    static final String OUTLINES = """
            () => [...document.querySelectorAll('.button, .tool, .card, .choice, .tag, .notice, .panel, input, select, textarea')]
              .filter((control) => control.checkVisibility() && !control.matches('[type=file], [type=hidden]')
                && !(control.matches('[type=radio], [type=checkbox]') && getComputedStyle(control).appearance === 'auto'))
              .filter((control) => parseFloat(getComputedStyle(control).borderInlineStartWidth) < 1)
              .map((control) => control.outerHTML.slice(0, 80))""";

    static final String PRINT = """
            () => [...document.querySelectorAll('header, nav, .button, .tool, .skip')]
              .filter((part) => part.checkVisibility())
              .map((part) => part.outerHTML.slice(0, 80))""";

    static final String WIDTH = """
            () => {
              const most = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= most) return [];
              return [`${document.documentElement.scrollWidth} of ${most} pixels`,
                ...[...document.querySelectorAll('body *')].filter((element) => {
                  const { left, right } = element.getBoundingClientRect();
                  return element.checkVisibility() && (left < -1 || right > most + 1);
                }).slice(-3).map((element) => element.outerHTML.slice(0, 80))];
            }""";

    private Rules() {}
}
