// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.pishkhan.benchmarks.Patterns.Pattern;

/**
 * What becomes of one of the many requests.
 *
 * @param submittedAt when it was filed
 */
record Fate(Pattern pattern, Instant submittedAt, String mobile, String fullName, String subject) {

    private static final Duration ENDED_OVER = Duration.ofDays(5 * 365);
    private static final Duration OPEN_OVER = Duration.ofDays(90);
    private static final int GREATEST_OPEN = 20_000;
    private static final int REQUESTS_OF_A_CITIZEN = 3;

    private static final List<String> FIRST_NAMES =
            List.of("زهرا", "مریم", "فاطمه", "سارا", "نرگس", "علی", "محمد", "رضا", "حسین", "امیر");
    private static final List<String> LAST_NAMES =
            List.of("محمدی", "کریمی", "حسینی", "رضایی", "احمدی", "موسوی", "جعفری", "قاسمی", "نوری", "صادقی");
    private static final List<String> MATTERS = List.of(
            "درخواست گواهی",
            "پیگیری نامه",
            "شکایت از تاخیر",
            "درخواست انتقال",
            "پرسش درباره هزینه",
            "تمدید پروانه",
            "اعتراض به رای",
            "درخواست ملاقات",
            "پیشنهاد بهبود خدمت",
            "درخواست رونوشت");

    /** How many of so many are open: a tenth, at most 20,000. */
    static int open(int all) {
        return Math.min(all / 10, GREATEST_OPEN);
    }

    /**
     * The fate of one of many: first those that ended, over five years, then the open ones of the last three months; four in five of
     * the open ones and half of the others at the first desk.
     *
     * @param index from 0; a greater one was filed later
     */
    static Fate of(int index, int all, List<Pattern> patterns, Instant now, Random random) {
        int ended = all - open(all);
        boolean isOpen = index >= ended;
        Duration age = isOpen
                ? OPEN_OVER.multipliedBy(all - index).dividedBy(all - ended)
                : OPEN_OVER.plus(ENDED_OVER.multipliedBy(ended - index).dividedBy(ended));
        List<String> desks = patterns.stream().map(Pattern::desk).distinct().toList();
        boolean atFirst = random.nextInt(100) < (isOpen ? 80 : 50);
        String desk = desks.get(atFirst ? 0 : 1 + random.nextInt(desks.size() - 1));
        List<Pattern> possible = patterns.stream()
                .filter(pattern -> pattern.isOpen() == isOpen && pattern.desk().equals(desk))
                .toList();
        return new Fate(
                one(possible, random),
                now.minus(age),
                "+98935" + String.format("%07d", random.nextInt(Math.max(1, all / REQUESTS_OF_A_CITIZEN))),
                one(FIRST_NAMES, random) + " " + one(LAST_NAMES, random),
                one(MATTERS, random) + " " + index);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
