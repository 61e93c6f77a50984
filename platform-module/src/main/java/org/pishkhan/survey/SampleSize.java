// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.Map;

/**
 * How many people have to be asked so that what they say holds for all of them: Cochran's formula for a share of unknown size, with
 * the correction for a finite population.
 *
 * @param confidence in per cent: 85, 90 or 95
 * @param margin by how much the share may be wrong, in per cent, above 0 and at most 50
 */
public record SampleSize(int confidence, double margin) {

    /** The two-sided quantiles of the normal distribution. */
    private static final Map<Integer, Double> QUANTILES = Map.of(85, 1.4395, 90, 1.6449, 95, 1.9600);

    /** The variance is greatest, and the sample with it, when half of the people are of one opinion. */
    private static final double GREATEST_VARIANCE = 0.25;

    private static final double PER_CENT = 100;

    public SampleSize {
        if (!QUANTILES.containsKey(confidence)) {
            throw new IllegalArgumentException(
                    "The confidence of a sample is 85, 90 or 95 per cent, not " + confidence);
        }
        if (!(margin > 0 && margin <= PER_CENT / 2)) {
            throw new IllegalArgumentException(
                    "The margin of a sample is above 0 and at most 50 per cent, not " + margin);
        }
    }

    /** Of so many people; never more than there are. */
    public long of(long population) {
        if (population <= 0) {
            return 0;
        }
        double error = margin / PER_CENT;
        double quantile = QUANTILES.get(confidence);
        double unlimited = quantile * quantile * GREATEST_VARIANCE / (error * error);
        return Math.min(population, (long) Math.ceil(unlimited / (1 + (unlimited - 1) / population)));
    }
}
