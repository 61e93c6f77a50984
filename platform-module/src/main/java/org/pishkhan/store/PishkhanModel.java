// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.service.namespace.QName;

/** The names of the content model, model/pishkhan-model.xml. */
public final class PishkhanModel {

    public static final String URI = "http://www.pishkhan.org/model/content/1.0";

    public static final QName TYPE_DESK = name("desk");
    public static final QName PROP_DESK_CODE = name("deskCode");
    public static final QName PROP_TITLE_FA = name("titleFa");
    public static final QName PROP_TITLE_EN = name("titleEn");
    public static final QName PROP_SECRETARIAT = name("secretariat");
    public static final QName PROP_NUMBER_TEMPLATE = name("numberTemplate");
    public static final QName PROP_ANSWER_DAYS = name("answerDays");

    public static final QName TYPE_SERVICE = name("service");
    public static final QName PROP_SERVICE_CODE = name("serviceCode");

    public static final QName TYPE_REQUEST = name("request");
    public static final QName PROP_TRACKING_CODE = name("trackingCode");
    public static final QName PROP_STATUS = name("status");
    public static final QName PROP_FULL_NAME = name("fullName");
    public static final QName PROP_MOBILE = name("mobile");
    public static final QName PROP_LANGUAGE = name("language");
    public static final QName PROP_OWNER_KEY = name("ownerKey");
    public static final QName PROP_SUBJECT = name("subject");
    public static final QName PROP_TEXT = name("text");
    public static final QName PROP_DESK = name("desk");
    public static final QName PROP_SERVICE = name("service");
    public static final QName PROP_KIND = name("kind");
    public static final QName PROP_FORM = name("form");
    public static final QName PROP_SUBMITTED_AT = name("submittedAt");
    public static final QName PROP_DUE_AT = name("dueAt");
    public static final QName PROP_CHANGED_AT = name("changedAt");
    public static final QName PROP_ANSWERED_AT = name("answeredAt");
    public static final QName PROP_COMPLETED = name("completed");
    public static final QName PROP_SEARCH_TEXT = name("searchText");
    public static final QName ASSOC_HISTORY = name("history");

    public static final QName ASPECT_RETURNED = name("returned");
    public static final QName PROP_DEFICIENCIES = name("deficiencies");
    public static final QName ASPECT_REASONED = name("reasoned");
    public static final QName PROP_REASON = name("reason");
    public static final QName ASPECT_LETTER = name("letter");
    public static final QName PROP_LETTER_NUMBER = name("letterNumber");
    public static final QName PROP_REGISTERED_AT = name("registeredAt");
    public static final QName PROP_ASSIGNEE = name("assignee");
    public static final QName PROP_COPIES = name("copies");
    public static final QName PROP_PRIORITY = name("priority");
    public static final QName ASPECT_HANDLED = name("handled");
    public static final QName PROP_INSTRUCTION = name("instruction");
    public static final QName PROP_DRAFT = name("draft");
    public static final QName ASPECT_ANSWERED = name("answered");
    public static final QName PROP_ANSWER_NUMBER = name("answerNumber");
    public static final QName PROP_ANSWER_TEXT = name("answerText");
    public static final QName PROP_ANSWER_HAS_FILE = name("answerHasFile");
    public static final QName PROP_ANSWERED_BY = name("answeredBy");
    public static final QName PROP_SIGNER_POSITION = name("signerPosition");
    public static final QName PROP_VERIFICATION = name("verification");

    public static final QName ASPECT_OBJECTED = name("objected");
    public static final QName PROP_OBJECTED_AT = name("objectedAt");
    public static final QName PROP_OBJECTION = name("objection");
    public static final QName PROP_FIRST_DECIDER = name("firstDecider");
    public static final QName PROP_FORMER_ANSWERED_AT = name("formerAnsweredAt");
    public static final QName PROP_FORMER_ANSWER_NUMBER = name("formerAnswerNumber");
    public static final QName PROP_FORMER_ANSWER_TEXT = name("formerAnswerText");
    public static final QName PROP_FORMER_ANSWER_HAS_FILE = name("formerAnswerHasFile");
    public static final QName PROP_FORMER_ANSWERED_BY = name("formerAnsweredBy");
    public static final QName PROP_FORMER_SIGNER_POSITION = name("formerSignerPosition");
    public static final QName PROP_FORMER_VERIFICATION = name("formerVerification");

    public static final QName ASPECT_FILE = name("file");
    public static final QName PROP_ROLE = name("role");
    public static final QName PROP_ORIGINAL_NAME = name("originalName");
    public static final QName PROP_SHA256 = name("sha256");
    public static final QName PROP_SCAN = name("scan");
    public static final QName PROP_SCANNED_AT = name("scannedAt");
    public static final QName PROP_RECEIVED_AT = name("receivedAt");
    public static final QName PROP_ORDINAL = name("ordinal");
    public static final QName PROP_DOCUMENT = name("document");

    public static final QName TYPE_EVENT = name("event");
    public static final QName PROP_STEP = name("step");
    public static final QName PROP_AT = name("at");
    public static final QName PROP_SEQUENCE = name("sequence");
    public static final QName PROP_ACTOR = name("actor");
    public static final QName PROP_NOTE = name("note");
    public static final QName PROP_FROM_DESK = name("fromDesk");
    public static final QName PROP_TO_DESK = name("toDesk");
    public static final QName PROP_TO_EXPERT = name("toExpert");
    public static final QName PROP_ENTRY_NUMBER = name("entryNumber");
    public static final QName PROP_MISSING = name("missing");
    public static final QName PROP_ANSWERED_ITEMS = name("answeredItems");
    public static final QName PROP_ITEM_ANSWERS = name("itemAnswers");
    public static final QName PROP_ADDED_FILES = name("addedFiles");
    public static final QName PROP_MOVED_DUE_AT = name("movedDueAt");

    private PishkhanModel() {}

    /** A name in the namespace of the model. */
    static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
