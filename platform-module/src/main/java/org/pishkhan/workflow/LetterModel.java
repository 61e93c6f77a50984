// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import org.alfresco.service.namespace.QName;

/** The names of the workflow model, workflow/pishkhan-workflow-model.xml, and of the process, workflow/letter.bpmn20.xml. */
final class LetterModel {

    static final String URI = "http://www.pishkhan.org/model/workflow/1.0";
    static final String DEFINITION = "activiti$pishkhanLetter";

    static final QName TYPE_HANDLE_LETTER = name("handleLetter");
    static final String TYPE_HANDLE_LETTER_NAME = "pishkhanwf:handleLetter";
    static final QName PROP_OUTCOME = name("outcome");
    static final QName PROP_TRACKING_CODE = name("trackingCode");
    static final QName PROP_ASSIGNEE = name("assignee");
    static final QName PROP_RECEIVER = name("receiver");

    static final String OUTCOME_REFER = "refer";
    static final String OUTCOME_ANSWER = "answer";

    /** The same properties as variables of the process. */
    static final String VARIABLE_TRACKING_CODE = "pishkhanwf_trackingCode";

    static final String VARIABLE_ASSIGNEE = "pishkhanwf_assignee";
    static final String VARIABLE_RECEIVER = "pishkhanwf_receiver";

    /** What was written in the task form, between the end of the task and the delegate that takes it. */
    static final String VARIABLE_COMMENT = "pishkhanwf_comment";

    private LetterModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
