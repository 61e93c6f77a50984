// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import org.pishkhan.request.PishkhanException;

/** The citizen was not asked at this stage, has voted, or took too long. */
public final class SurveyClosed extends PishkhanException {

    private static final long serialVersionUID = 1L;

    SurveyClosed() {
        super("survey-closed", "No vote is taken at this stage");
    }
}
