// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

/**
 * A request to try calls on, or what stands for one that does not exist.
 *
 * @param task id of the expert's task, running or ended; of an unknown one where there never was any
 * @param message id of the SMS that told of the registration; of an unknown one where there was none
 * @param survey secret of the link that asks for an opinion about the answer; of an unknown one where there is none
 * @param verification id of its answer; of an unknown one where there is none
 */
record Dossier(String code, String task, String message, String verification, String survey) {

    static final String NO_TASK = "activiti$999999999";
    static final String NO_MESSAGE = "no-such-message";

    static final String NO_ANSWER = "22222222222222222222222222";

    static final String NO_SURVEY = "no-such-link";

    static final Dossier UNKNOWN = new Dossier("2222222222222", NO_TASK, NO_MESSAGE, NO_ANSWER, NO_SURVEY);
}
